package coach.rapport.chat.dialogue;

import static coach.rapport.chat.dialogue.Chat.ANA;
import static coach.rapport.chat.dialogue.Chat.text;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YourDataTest {
    private final Chat chat = Chat.withAna();

    private static Card last(List<Delivery> deliveries) {
        return Said.card(deliveries.getLast());
    }

    private Card privacy() {
        return last(chat.command("privacy"));
    }

    @Nested
    class Privacy {
        @Test
        void saysWhatIsKeptAndWhoSeesIt() {
            assertThat(Said.text(privacy()))
                    .contains("word for word: 90 days.", "a year.", "not kept at all", "can read its database")
                    .contains("Erasing does not reach backups");
        }

        @Test
        void namesWhoRunsTheModel() {
            assertThat(Said.text(privacy())).contains("nothing you write goes to one");
            chat.provider = Chat.MODEL;
            chat.agree();
            assertThat(Said.text(privacy())).contains("is run by Example", "It keeps nothing.");
        }

        @Test
        void isShownToWhoeverHasAgreedToNothing() {
            chat.learners().withdrawAll(ANA, NoticeCard.VERSION);
            Card card = privacy();
            assertThat(Said.text(card)).contains("you have not agreed to its notice");
            assertThat(text(chat.press(Said.button(card, "Read the notice")))).startsWith("Before you start");
        }

        @Test
        void showsThreeConsentsAndChangesThem() {
            assertThat(Said.buttons(privacy()))
                    .extracting("label")
                    .containsExactly("Stop using it", "Count me", "How it works", "Export my data", "Erase everything");
            assertThat(text(chat.press(Said.button(privacy(), "Count me")))).contains("no team to be counted in yet");
            assertThat(text(chat.press(ANA, Chat.TOP, "counted.yes", "C1"))).contains("You are counted");
            chat.examples.agree(ANA);
            assertThat(Said.buttons(privacy())).extracting("label").contains("Do not count me", "My examples");
            assertThat(text(chat.press(Said.button(privacy(), "Do not count me"))))
                    .contains("not counted any more", "no row about you");
            assertThat(Said.text(privacy())).contains("picture: no.");
        }

        @Test
        void whoIsNotCountedAnywayIsToldThatNothingChanges() {
            assertThat(text(chat.press(ANA, Chat.TOP, "counted.no", ""))).contains("Nobody is told");
        }
    }

    @Nested
    class Export {
        @Test
        void comesAsAFileOnly() {
            List<Delivery> deliveries = chat.command("export");
            Delivery.SendFile file = (Delivery.SendFile) deliveries.getFirst();
            assertThat(file.learner()).isEqualTo(ANA);
            assertThat(file.name()).isEqualTo("rapport-data.json");
            assertThat(file.text()).isEqualTo("all about U1");
            assertThat(Said.text(file.otherwise())).contains("takes no files", "administrator");
            assertThat(deliveries.getLast()).isInstanceOf(Delivery.Whisper.class);
        }

        @Test
        void isOfferedBeforeErasing() {
            assertThat(Said.buttons(last(chat.command("forget me"))))
                    .extracting("label")
                    .contains("Export first");
        }
    }

    @Nested
    class Stopping {
        private List<Delivery> stop() {
            return chat.press(Said.button(privacy(), "Stop using it"));
        }

        @Test
        void takesBackEveryVersionOfTheNoticeAndSaysHowToComeBack() {
            chat.learners().accept(ANA, NoticeCard.VERSION + "/example");
            chat.learners().accept(ANA, "2026-11");
            assertThat(text(stop())).contains("Nothing new is kept", "Nothing is erased", "accept the notice again");
            assertThat(text(chat.command("menu"))).startsWith("Before you start");
        }

        @Test
        void takesThemOutOfTheCount() {
            chat.press(ANA, Chat.TOP, "counted.yes", "C1");
            stop();
            assertThat(Said.text(privacy())).contains("picture: no.");
        }

        @Test
        void endsOpenPracticesAndTheirFeedbackComes() {
            String session = chat.begin();
            chat.writeIn(session, "Hello Maya");
            stop();
            assertThat(chat.practices.listOpen(ANA)).isEmpty();
            assertThat(chat.inbox).hasSize(1);
            assertThat(text(chat.send(chat.inbox.getFirst()))).contains("Your talk with Maya");
            assertThat(chat.send(chat.inbox.getFirst())).isEmpty();
        }

        @Test
        void keepsNothingThatIsWrittenAfterwards() {
            String session = chat.begin();
            stop();
            chat.writeIn(session, "Hello Maya");
            chat.send(new Request.Submitted(
                    "f",
                    ANA,
                    "note.written",
                    "",
                    Map.of("about", "Marta", "text", "x", "day", "2026-12-01"),
                    Optional.empty()));
            assertThat(chat.notebook.list(ANA)).isEmpty();
            assertThat(chat.practices.list(ANA, 1).getFirst().exchanges()).isEmpty();
        }

        @Test
        void deletingStaysPossible() {
            chat.send(new Request.Submitted(
                    "f",
                    ANA,
                    "note.written",
                    "",
                    Map.of("about", "Marta", "text", "x", "day", "2026-12-01"),
                    Optional.empty()));
            stop();
            chat.press(ANA, Chat.TOP, "note.delete", "n1");
            assertThat(chat.notebook.list(ANA)).isEmpty();
            assertThat(chat.command("export").getFirst()).isInstanceOf(Delivery.SendFile.class);
        }
    }
}

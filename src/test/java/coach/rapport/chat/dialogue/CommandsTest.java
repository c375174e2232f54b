package coach.rapport.chat.dialogue;

import static coach.rapport.chat.dialogue.Chat.ANA;
import static coach.rapport.chat.dialogue.Chat.REPLY;
import static coach.rapport.chat.dialogue.Chat.TRIGGER;
import static coach.rapport.chat.dialogue.Chat.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Form;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.chat.visit.TeamAsked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private final Chat chat = Chat.withAna();

    private static Card last(List<Delivery> deliveries) {
        return Said.card(deliveries.getLast());
    }

    @Nested
    class Menu {
        @Test
        void offersWhatCanBeDone() {
            assertThat(Said.buttons(last(chat.command(""))))
                    .extracting("label")
                    .containsExactly(
                            "Practise",
                            "Check a message",
                            "Last feedback",
                            "Progress",
                            "Notebook",
                            "Plans",
                            "Privacy",
                            "Help");
        }

        @Test
        void offersToGoOnWithWhatIsOpen() {
            String session = chat.begin();
            Card menu = last(chat.command(""));
            List<Delivery> deliveries = chat.press(Said.button(menu, "Go on with Maya"));
            assertThat(Chat.destination(deliveries.getFirst())).isEqualTo(new Destination.InThread(ANA, session));
            assertThat(text(deliveries)).contains("Maya opens.");
        }
    }

    @Nested
    class Choosing {
        @Test
        void opensAFormWhereItCan() {
            List<Delivery> deliveries = chat.send(new Request.Command("1", ANA, "practice", REPLY, TRIGGER));
            Delivery.Open open = (Delivery.Open) deliveries.getFirst();
            Form.Field.Choice choice = (Form.Field.Choice) open.form().fields().getLast();
            assertThat(choice.options())
                    .extracting("value", "label", "description")
                    .containsExactly(
                            tuple("third-call", "The third call (level 2 of 3)", "The pitch of third-call."),
                            tuple(
                                    "we-lost-it",
                                    "We lost it (level 2 of 3, touches on the death of someone close)",
                                    "The pitch of we-lost-it."));
            assertThat(open.form().title().length()).isLessThanOrEqualTo(24);
        }

        @Test
        void showsButtonsWhereNoFormCanOpen() {
            Card card = last(chat.command("practice"));
            assertThat(Said.text(card)).contains("The pitch of third-call.", "The pitch of we-lost-it.");
            assertThat(text(chat.press(Said.button(card, "Start: The third call"))))
                    .contains("Maya opens.");
        }

        @Test
        void theFormStartsWhatWasChosen() {
            Map<String, String> chosen = Map.of(ScenarioCards.FIELD, "third-call");
            Request form = new Request.Submitted("1", ANA, ScenarioCards.FORM, "", chosen, Optional.empty());
            assertThat(text(chat.send(form))).contains("Maya opens.");
        }
    }

    @Nested
    class Starting {
        @Test
        void opensAThreadInTheDirectConversationAndAnswersPrivately() {
            List<Delivery> deliveries = chat.command("practice third-call");
            Delivery.Post root = (Delivery.Post) deliveries.getFirst();
            assertThat(root.to()).isEqualTo(new Destination.Direct(ANA));
            assertThat(root.opensThread()).contains("s1");
            assertThat(Said.text(root)).contains("The third call", "The role in", "The goal of");
            assertThat(Said.buttons(root.card())).extracting("label").containsExactly("End", "What can I do?");
            assertThat(Chat.destination(deliveries.get(1))).isEqualTo(new Destination.InThread(ANA, "s1"));
            assertThat(Said.text(deliveries.get(1))).isEqualTo("Maya\nMaya opens.");
            assertThat(deliveries.get(2)).isInstanceOf(Delivery.Whisper.class);
        }

        @Test
        void isTheSamePracticeWhenAskedAgainAfterACrash() {
            Request request = new Request.Command("1", ANA, "practice third-call", REPLY, Optional.empty());
            assertThat(chat.send(request)).isEqualTo(chat.send(request));
            assertThat(chat.practices.list(ANA, 10)).hasSize(1);
        }

        @Test
        void announcesHardMattersBeforeAnyLineOfTheCustomer() {
            List<Delivery> deliveries = chat.command("practice we-lost-it");
            assertThat(text(deliveries)).contains("death of someone close").doesNotContain("Ruth opens.");
            assertThat(Said.buttons(last(deliveries))).extracting("label").containsExactly("Start", "Choose another");
            assertThat(text(chat.press(Said.button(last(deliveries), "Start")))).contains("Ruth opens.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"practice third-cal", "practice The third call", "practice maya", "Practise third"})
        void understandsNamesThatAreNearlyRight(String words) {
            assertThat(text(chat.command(words)) + Said.buttons(last(chat.command(words))))
                    .contains("The third call")
                    .doesNotContain("We lost it");
        }

        @Test
        void saysSoWhereNothingIsNear() {
            assertThat(text(chat.command("practice xyzzy"))).contains("Nothing was started.");
            assertThat(chat.practices.list(ANA, 10)).isEmpty();
        }
    }

    @Nested
    class Unknown {
        @Test
        void inputIsToldWhatWorks() {
            assertThat(text(chat.command("frobnicate")))
                    .contains("practice, check, feedback, end, progress, remember, notebook, plans, privacy");
        }

        @Test
        void wordsOutsideAThreadNeverReachTheCustomer() {
            chat.begin();
            assertThat(text(chat.write("Sorry to hear that, Maya")))
                    .contains("Your practice with Maya is in its own thread", "did not");
            assertThat(chat.practices.listOpen(ANA).getFirst().exchanges()).isEmpty();
        }

        @Test
        void wordsInTheDirectConversationWorkLikeCommands() {
            assertThat(text(chat.write("Help!"))).startsWith("How it works");
            assertThat(text(chat.write("menu"))).startsWith("What would you like to do?");
            assertThat(text(chat.write("forget me"))).contains("This erases everything");
        }

        @Test
        void aFileOutsideAPracticeIsNotRead() {
            Request file = new Request.Message("1", ANA, Chat.TOP, "m", " ", true);
            assertThat(text(chat.send(file))).contains("only read words");
        }

        @Test
        void anActionOfAnotherVersionShowsTheMenu() {
            assertThat(text(chat.press(ANA, Chat.TOP, "gone", ""))).startsWith("What would you like to do?");
        }
    }

    @Nested
    class Words {
        private final List<String> listed = Said.text(last(chat.command("help")))
                .lines()
                .filter(line -> line.startsWith("/rapport "))
                .map(line -> line.substring("/rapport ".length(), line.lastIndexOf(": ")))
                .toList();

        @Test
        void thatHelpListsAreAllUnderstood() {
            assertThat(listed).hasSizeGreaterThan(10);
            assertThat(listed)
                    .allSatisfy(words -> assertThat(
                                    WordsAsked.read(words, Optional.empty()).kind())
                            .isNotEqualTo(Asked.UNKNOWN));
        }

        @Test
        void aNoteKeepsItsCapitals() {
            assertThat(WordsAsked.read("Remember Marta: daughter\nstarts UNI.", Optional.empty()))
                    .isEqualTo(Ask.of(OwnAsked.REMEMBER, "Marta: daughter starts UNI."));
        }

        @Test
        void tipsAreThoseOfTheChannelTheyAreAskedIn() {
            assertThat(WordsAsked.read("tips", Optional.of("C1"))).isEqualTo(Ask.of(TeamAsked.TIPS, "C1"));
            assertThat(WordsAsked.read("tips", Optional.empty())).isEqualTo(Ask.of(TeamAsked.TIPS));
        }

        @ParameterizedTest
        @ValueSource(strings = {"notes", "my notes", "notebook", "Notebook!"})
        void severalMeanTheSame(String words) {
            assertThat(WordsAsked.read(words, Optional.empty())).isEqualTo(Ask.of(OwnAsked.NOTEBOOK));
        }
    }

    @Nested
    class Forgetting {
        @Test
        void asksFirst() {
            Card card = last(chat.command("forget me"));
            assertThat(chat.forgotten).isEmpty();
            assertThat(Said.button(card, "Erase everything").confirm()).isNotEmpty();
        }

        @Test
        void erasesWhenConfirmed() {
            Card card = last(chat.command("forget me"));
            assertThat(text(chat.press(Said.button(card, "Erase everything")))).contains("has erased everything");
            assertThat(chat.forgotten).containsExactly(ANA);
        }

        @Test
        void ofTheWorkspaceFollowsRemoval() {
            assertThat(chat.send(new Request.Removed("1", ANA))).isEmpty();
            assertThat(chat.forgottenWorkspaces).containsExactly("T1");
        }
    }

    @Test
    void whatWasStartedFromItsNoticeCannotBeStartedFromItAgain() {
        Card notice = last(chat.command("practice we-lost-it"));
        assertThat(pressed(notice, "Start")).isEmpty();
    }

    @Test
    void erasingIsNotOfferedAgainOnceConfirmed() {
        assertThat(pressed(last(chat.command("forget me")), "Erase everything")).isEmpty();
    }

    /** Returns the buttons that are left once this one was pressed. */
    private List<Button> pressed(Card card, String label) {
        return chat.press(Said.button(card, label)).stream()
                .filter(Delivery.Change.class::isInstance)
                .map(Said::card)
                .findFirst()
                .map(Said::buttons)
                .orElseThrow();
    }

    @Test
    void theHomeSuggestsWhatWasNotPractisedYet() {
        chat.writeIn(chat.begin(), "goodbye");
        List<Delivery> home = chat.send(new Request.HomeOpened("h", ANA));
        assertThat(Said.buttons(last(home)))
                .extracting("label")
                .contains("Start: We lost it", "See all 2")
                .doesNotContain("Start: The third call");
    }

    @Test
    void theHomeOfSomebodyWhoPractisedShowsWhatIsOpenAndWhatWas() {
        chat.writeIn(chat.begin(), "goodbye");
        chat.begin();
        List<Delivery> home = chat.send(new Request.HomeOpened("h", ANA));
        assertThat(text(home)).contains("Still open:", "Your last practices", "Ended well.", "Only you see");
        assertThat(Said.buttons(last(home)))
                .extracting("label")
                .contains("Go on with Maya", "Start: We lost it", "Feedback", "Erase my data");
    }
}

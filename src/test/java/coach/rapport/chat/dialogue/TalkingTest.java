package coach.rapport.chat.dialogue;

import static coach.rapport.chat.dialogue.Chat.ANA;
import static coach.rapport.chat.dialogue.Chat.BEN;
import static coach.rapport.chat.dialogue.Chat.text;
import static coach.rapport.chat.dialogue.Chat.thread;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Earlier;
import coach.rapport.chat.Part;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import coach.rapport.chat.visit.Asked;
import coach.rapport.practice.SessionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TalkingTest {
    private final Chat chat = Chat.withAna();
    private final String session = chat.begin();

    private static Card last(List<Delivery> deliveries) {
        return Said.card(deliveries.getLast());
    }

    /** What the message that this practice's thread hangs from says now. */
    private static Card changed(List<Delivery> deliveries, String session) {
        return change(deliveries, new Earlier.Opening(ANA, session));
    }

    /** What the message whose button was pressed says now. */
    private static Card pressedIsNow(List<Delivery> deliveries) {
        return change(deliveries, new Earlier.Pressed(Chat.REPLY.orElseThrow()));
    }

    private static Card change(List<Delivery> deliveries, Earlier message) {
        return deliveries.stream()
                .filter(delivery -> delivery instanceof Delivery.Change change
                        && change.message().equals(message))
                .map(Said::card)
                .findFirst()
                .orElseThrow();
    }

    private int exchanges() {
        return chat.practices
                .find(ANA, new SessionId("T1", session))
                .orElseThrow()
                .exchanges()
                .size();
    }

    @Nested
    class AMessage {
        @Test
        void isAnsweredByTheCustomerInItsThread() {
            List<Delivery> deliveries = chat.writeIn(session, "Hi Maya");
            assertThat(deliveries).hasSize(1);
            assertThat(Chat.destination(deliveries.getFirst())).isEqualTo(new Destination.InThread(ANA, session));
            assertThat(text(deliveries)).isEqualTo("Maya\nYou said: Hi Maya");
        }

        @Test
        void showsTheCustomersNameInBold() {
            Part.Paragraph line =
                    (Part.Paragraph) last(chat.writeIn(session, "Hi")).parts().getFirst();
            assertThat(line.words().runs().getFirst().tone()).isEqualTo(coach.rapport.chat.Words.Tone.STRONG);
            assertThat(line.words().runs().getFirst().text()).isEqualTo("Maya");
        }

        @Test
        void showsThatTheCustomerIsWritingWhereAModelSpeaks() {
            chat.writeIn(session, "Hi");
            assertThat(chat.hints).isEmpty();
            chat.provider = Chat.MODEL;
            chat.agree();
            chat.writeIn(session, "Hi again");
            assertThat(chat.hints).extracting(Delivery.Thinking::status).containsExactly("Maya is writing …");
        }

        @Test
        void isAnsweredByALineThatGrowsWhereItIsSaidSlowly() {
            List<Delivery> deliveries = chat.writeIn(session, "slowly");
            assertThat(text(chat.put)).isEqualTo("Maya\nYou said: …");
            assertThat(Chat.destination(chat.put.getFirst())).isEqualTo(new Destination.InThread(ANA, session));
            assertThat(deliveries).singleElement().isInstanceOf(Delivery.Change.class);
            assertThat(text(deliveries)).isEqualTo("Maya\nYou said: slowly");
        }

        @Test
        void isAnsweredAtOnceWhereThePlatformLetsNothingGrow() {
            chat.mayGrow = false;
            assertThat(chat.writeIn(session, "slowly")).singleElement().isInstanceOf(Delivery.Post.class);
            assertThat(chat.put).isEmpty();
        }

        @Test
        void saysWhenTheModelDidNotAnswer() {
            assertThat(text(chat.writeIn(session, "weak"))).contains("the built-in voice spoke for Maya");
        }

        @Test
        void withOnlyAFileIsNotScored() {
            Request file = new Request.Message("f", ANA, thread(session), "m", "", true);
            assertThat(text(chat.send(file))).contains("can only read words", "Nothing was scored");
            assertThat(exchanges()).isZero();
        }

        @Test
        void withoutAnythingIsPassedOver() {
            assertThat(chat.writeIn(session, "  ")).isEmpty();
        }

        @Test
        void inOneThreadDoesNotReachAnother() {
            String other = chat.begin();
            chat.writeIn(session, "to the first");
            chat.writeIn(other, "to the second");
            assertThat(text(chat.writeIn(session, "more"))).contains("You said: more");
            assertThat(exchanges()).isEqualTo(2);
        }

        @Test
        void ofHelpIsSaidToTheCustomer() {
            assertThat(text(chat.writeIn(session, "help"))).contains("You said: help");
        }

        @Test
        void ofSomebodyElseInTheThreadReachesNobody() {
            Request forged = new Request.Message("x", BEN, thread(session), "m", "Hi", false);
            chat.send(forged);
            assertThat(exchanges()).isZero();
        }
    }

    @Nested
    class AnEdit {
        @Test
        void afterTheCustomerReadItIsExplainedOnce() {
            chat.writeIn(session, "Hi");
            assertThat(text(edit("e1"))).contains("keeps it as it was sent");
            assertThat(edit("e2")).isEmpty();
        }

        private List<Delivery> edit(String id) {
            return chat.send(new Request.Edited(id, ANA, thread(session), "m", "Ho"));
        }

        @Test
        void outsideAPracticeIsNothing() {
            assertThat(chat.send(new Request.Edited("e", ANA, Chat.TOP, "m", "Ho")))
                    .isEmpty();
        }
    }

    @Nested
    class ADeletion {
        @Test
        void afterTheCustomerReadItIsExplainedOnce() {
            chat.writeIn(session, "Hi");
            assertThat(text(delete("d1"))).contains("keeps what was said", "/rapport forget me");
            assertThat(delete("d2")).isEmpty();
        }

        private List<Delivery> delete(String id) {
            return chat.send(new Request.Deleted(id, ANA, thread(session), "m"));
        }
    }

    @Nested
    class TheEnd {
        @Test
        void byGoodbyeBringsFeedbackAtOnce() {
            List<Delivery> deliveries = chat.writeIn(session, "goodbye");
            assertThat(text(deliveries))
                    .contains("Curiosity: 3.4 of 5, there in places")
                    .containsOnlyOnce("Maya left content")
                    .containsOnlyOnce("Trust rose from 3 to 4.")
                    .contains("Authenticity: not observed. There was no occasion for it.")
                    .contains("A fact that came out.", "A fact that did not.", "goodbye", "What it did.")
                    .contains("weak words", "strong words", "The curve.", "It fell here.", "Line 1, −1.5");
            assertThat(Said.buttons(last(deliveries)))
                    .extracting("label")
                    .containsExactly("Try that moment again", "Practise another", "Menu");
        }

        @Test
        void byCommandBringsFeedbackInTheThread() {
            chat.writeIn(session, "Hi");
            List<Delivery> deliveries = chat.command("end");
            assertThat(deliveries.getFirst()).isInstanceOf(Delivery.Whisper.class);
            assertThat(Chat.destination(deliveries.getLast())).isEqualTo(new Destination.InThread(ANA, session));
            assertThat(text(deliveries)).contains("before it was decided", "Curiosity: 3.4");
        }

        @Test
        void withoutAWordHasNoFeedback() {
            assertThat(text(chat.command("end"))).contains("Nothing was said in it");
        }

        @Test
        void byButtonTwiceGivesFeedbackOnce() {
            chat.writeIn(session, "Hi");
            press(session);
            assertThat(text(press(session))).contains("This practice is over").doesNotContain("Curiosity");
        }

        private List<Delivery> press(String which) {
            return chat.press(ANA, thread(which), Asked.END_ONE.action(), which);
        }

        @Test
        void isAskedForWhereTwoAreOpen() {
            String other = chat.begin();
            Card card = last(chat.command("end"));
            assertThat(Said.buttons(card)).extracting("value").containsExactlyInAnyOrder(session, other);
        }

        @Test
        void takesTheEndButtonAway() {
            assertThat(opening(chat.writeIn(session, "goodbye")))
                    .extracting("label")
                    .containsExactly("Practise another");
        }

        @Test
        void takesItAwayWhereNothingWasSaid() {
            assertThat(opening(chat.command("end"))).extracting("label").containsExactly("Practise another");
        }

        private List<coach.rapport.chat.Button> opening(List<Delivery> deliveries) {
            return Said.buttons(changed(deliveries, session));
        }

        @Test
        void fromAListTakesThePlaceOfTheList() {
            String other = chat.begin();
            Card list = last(chat.command("end"));
            Card instead = pressedIsNow(chat.press(Said.buttons(list).getFirst()));
            assertThat(Said.text(instead)).contains("has ended");
            assertThat(Said.buttons(instead)).hasSize(1).extracting("value").containsAnyOf(session, other);
        }

        @Test
        void withNothingOpenSaysSo() {
            chat.command("end");
            assertThat(text(chat.command("end"))).contains("No practice is open");
        }

        @Test
        void byThePlatformsStopButtonEndsTheOneInThatThread() {
            String other = chat.begin();
            chat.send(new Request.Stopped("s", ANA, thread(session)));
            assertThat(chat.practices.listOpen(ANA))
                    .extracting(open -> open.id().value())
                    .containsExactly(other);
        }

        @Test
        void leavesAPointerForLaterMessages() {
            chat.writeIn(session, "goodbye");
            List<Delivery> deliveries = chat.writeIn(session, "one more thing");
            assertThat(text(deliveries)).contains("This practice is over");
            assertThat(text(chat.press(Said.button(last(deliveries), "Feedback and second try"))))
                    .contains("Curiosity: 3.4");
        }

        @Test
        void ofAPracticeOfSomebodyElseIsNotFound() {
            chat.press(BEN, Chat.TOP, Asked.ACCEPT.action(), "menu");
            for (Asked asked : List.of(Asked.END_ONE, Asked.CONTINUE, Asked.FEEDBACK_ON)) {
                assertThat(text(chat.press(BEN, Chat.TOP, asked.action(), session)))
                        .as(asked.action())
                        .contains("cannot find that practice among yours");
            }
            assertThat(text(chat.press(BEN, Chat.TOP, Asked.RETRY.action(), session + " 0")))
                    .contains("cannot find that practice among yours");
        }
    }

    @Nested
    class Silence {
        private final List<Request> asked = new ArrayList<>();

        private List<Delivery> afterMinutes(int minutes) {
            chat.practices.now = chat.practices.now.plus(Duration.ofMinutes(minutes));
            return chat.press(ANA, thread(session), Asked.SILENT.action(), session);
        }

        @Test
        void ofHalfAnHourEndsThePracticeWithFeedback() {
            chat.writeIn(session, "Hi");
            assertThat(text(afterMinutes(30))).contains("no line from you for 30 minutes", "Curiosity: 3.4");
        }

        @Test
        void thatWasBrokenSinceEndsNothing() {
            assertThat(afterMinutes(29)).isEmpty();
            assertThat(chat.practices.listOpen(ANA)).hasSize(1);
        }

        @Test
        void stillBringsFeedbackWhereTheProcessDiedAfterEnding() {
            chat.writeIn(session, "Hi");
            chat.practices.end(ANA, new SessionId("T1", session));
            assertThat(text(afterMinutes(30))).contains("Curiosity: 3.4");
        }

        @Test
        void isAskedAboutThroughTheInboxOncePerSilence() {
            chat.practices.now = chat.practices.now.plus(Duration.ofMinutes(31));
            SilenceWatch watch = new SilenceWatch(
                    chat.practices,
                    noThreads(),
                    asked::add,
                    new IdleTime(Duration.ofMinutes(30)),
                    java.time.Clock.fixed(chat.practices.now, java.time.ZoneOffset.UTC));
            watch.look();
            watch.look();
            assertThat(asked)
                    .hasSize(2)
                    .extracting(Request::id)
                    .containsOnly(asked.getFirst().id());
        }

        private coach.rapport.chat.mail.Threads noThreads() {
            return new coach.rapport.chat.mail.Threads() {
                @Override
                public Optional<String> findName(
                        coach.rapport.learners.LearnerId learner, coach.rapport.chat.Place place) {
                    return Optional.empty();
                }

                @Override
                public Optional<coach.rapport.chat.Place> findPlace(
                        coach.rapport.learners.LearnerId learner, String name) {
                    return Optional.empty();
                }
            };
        }
    }

    @Nested
    class Feedback {
        @Test
        void ofTheLastPracticeIsShownAgainInTheDirectConversation() {
            chat.writeIn(session, "goodbye");
            List<Delivery> deliveries = chat.command("feedback");
            assertThat(Chat.destination(deliveries.getFirst())).isEqualTo(new Destination.Direct(ANA));
            assertThat(deliveries.getLast()).isInstanceOf(Delivery.Whisper.class);
            assertThat(text(deliveries)).contains("Curiosity: 3.4");
        }

        @Test
        void offersToEndWhatIsOpen() {
            assertThat(Said.buttons(last(chat.command("feedback"))))
                    .extracting("label")
                    .contains("End");
        }

        @Test
        void isNotThereBeforeTheFirstPracticeEnded() {
            chat.command("end");
            assertThat(text(chat.command("feedback"))).contains("There is no feedback yet");
        }
    }

    @Nested
    class TheSecondTry {
        private List<Delivery> retry() {
            List<Delivery> feedback = chat.writeIn(session, "goodbye");
            return chat.press(Said.button(last(feedback), "Try that moment again"));
        }

        @Test
        void isToldWhatWasSuggestedBefore() {
            retry();
            assertThat(text(chat.writeIn("s2", "goodbye"))).contains("other words");
        }

        @Test
        void recallsTheMomentInAThreadOfItsOwn() {
            List<Delivery> deliveries = retry();
            Delivery.Post root = (Delivery.Post) deliveries.getFirst();
            assertThat(root.opensThread()).contains("s2");
            assertThat(Said.text(root)).contains("The same moment again", "Maya opens.", "goodbye");
            assertThat(Said.text(deliveries.get(1))).isEqualTo("Maya\nMaya opens.");
        }

        @Test
        void showsBothSideBySideAfterTheFirstAnswer() {
            retry();
            List<Delivery> deliveries = chat.writeIn("s2", "Tell me more");
            assertThat(text(deliveries))
                    .contains("Then and now", "goodbye", "Tell me more", "The second wording opened it up.");
            assertThat(text(chat.writeIn("s2", "And then?"))).doesNotContain("Then and now");
        }

        @Test
        void ofAMomentThatNeverWasIsNotFound() {
            retry();
            for (String moment :
                    List.of(session + " 7", session + " -1", session, "s9 0", "", session + " 99999999999")) {
                assertThat(text(chat.press(ANA, Chat.TOP, Asked.RETRY.action(), moment)))
                        .as(moment)
                        .contains("cannot find that practice");
            }
        }
    }

    @Nested
    class Care {
        @Test
        void takesTheEndButtonAway() {
            assertThat(Said.buttons(changed(chat.writeIn(session, "distress"), session)))
                    .isEmpty();
        }

        @Test
        void stopsTheRoleAndShowsTheContacts() {
            chat.contacts = List.of("Employee assistance: 0800 123 456");
            String words = text(chat.writeIn(session, "distress"));
            assertThat(words)
                    .contains("I have stopped the practice", "Nothing here is scored", "0800 123 456", "emergency")
                    .doesNotContain("Curiosity");
        }

        @Test
        void hasGeneralAdviceWhereNoContactsAreSet() {
            assertThat(text(chat.writeIn(session, "distress"))).contains("Someone you trust", "emergency number");
        }

        @Test
        void staysWithThePersonAfterwards() {
            chat.writeIn(session, "distress");
            assertThat(text(chat.writeIn(session, "hello?")))
                    .contains("talk to a person")
                    .doesNotContain("feedback");
        }

        @Test
        void isNotOfferedAsFeedback() {
            chat.writeIn(session, "distress");
            assertThat(text(chat.command("feedback"))).contains("There is no feedback yet");
        }
    }
}

package coach.rapport.chat.dialogue;

import static coach.rapport.chat.dialogue.Chat.ANA;
import static coach.rapport.chat.dialogue.Chat.REPLY;
import static coach.rapport.chat.dialogue.Chat.text;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import coach.rapport.chat.keeping.PostedTip;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.curriculum.IfThen;
import coach.rapport.learners.LearnerId;
import coach.rapport.plans.Plan;
import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.TeamId;
import coach.rapport.tips.TipUse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TryingTipsTest {
    private static final IsoWeek WEEK = new IsoWeek(2026, 47);
    private static final String TIP = new PostedTip("C1", WEEK, "say-it-back", Optional.of("third-call")).line();
    private static final LearnerId STRANGER = new LearnerId("T2", "U7");

    private final Chat chat = Chat.withAna();

    @BeforeEach
    void aTipStandsInTheChannel() {
        chat.uses.post(new TeamId("T1", "C1"), WEEK, Optional.of("say-it-back"));
    }

    /** Presses a button of the message in the channel. */
    private List<Delivery> pressed(LearnerId who, OwnAsked kind, String value) {
        return chat.send(pressed(chat.nextId(), who, kind, value));
    }

    private static Request pressed(String id, LearnerId who, OwnAsked kind, String value) {
        return new Request.Pressed(id, who, Optional.empty(), kind.action(), value, REPLY, Optional.empty());
    }

    private static Card last(List<Delivery> deliveries) {
        return Said.card(deliveries.getLast());
    }

    private String tried() {
        pressed(ANA, OwnAsked.TRY, TIP);
        return chat.practices.listOpen(ANA).getFirst().id().value();
    }

    /** Tries the tip and plays its practice to the end. */
    private List<Delivery> played() {
        return chat.writeIn(tried(), "goodbye");
    }

    private Card kept() {
        return last(chat.press(Said.button(last(played()), "Keep it")));
    }

    @Nested
    class TryItNow {
        @Test
        void startsThePracticeInPrivate() {
            List<Delivery> deliveries = pressed(ANA, OwnAsked.TRY, TIP);
            assertThat(Chat.destination(deliveries.getFirst())).isEqualTo(new Destination.Direct(ANA));
            assertThat(deliveries.getLast()).isInstanceOf(Delivery.Whisper.class);
            assertThat(deliveries).noneMatch(Delivery.Change.class::isInstance);
            assertThat(text(deliveries)).contains("Maya opens.");
            assertThat(chat.uses.listOf(ANA)).extracting(TipUse::kind).containsExactly(TipUse.Kind.TRIED);
        }

        @Test
        void announcesHardMattersFirst() {
            String hard = new PostedTip("C1", WEEK, "say-it-back", Optional.of("we-lost-it")).line();
            assertThat(text(pressed(ANA, OwnAsked.TRY, hard))).contains("death of someone close");
            assertThat(chat.practices.list(ANA, 10)).isEmpty();
        }

        @Test
        void isTheSamePracticeWhenAskedAgainAfterACrash() {
            Request request = pressed("r", ANA, OwnAsked.TRY, TIP);
            assertThat(chat.send(request)).isEqualTo(chat.send(request));
            assertThat(chat.practices.list(ANA, 10)).hasSize(1);
        }

        @Test
        void whoHasNotAgreedIsAskedFirstAndThenGoesOn() {
            chat.learners().withdrawAll(ANA, NoticeCard.VERSION);
            Card notice = last(pressed(ANA, OwnAsked.TRY, TIP));
            assertThat(chat.uses.listOf(ANA)).isEmpty();
            assertThat(text(chat.press(Said.button(notice, "I understand")))).contains("Maya opens.");
        }
    }

    @Nested
    class NotTheirs {
        @Test
        void aPersonOfAnotherWorkspaceGetsAClearAnswerAndNothingIsKept() {
            chat.learners().accept(STRANGER, NoticeCard.VERSION);
            for (OwnAsked kind : List.of(OwnAsked.TRY, OwnAsked.DID)) {
                List<Delivery> answer = pressed(STRANGER, kind, TIP);
                assertThat(answer).singleElement().isInstanceOf(Delivery.Whisper.class);
                assertThat(text(answer)).contains("another company", "Nothing is kept");
            }
            assertThat(chat.uses.listOf(STRANGER)).isEmpty();
            assertThat(chat.practices.list(STRANGER, 10)).isEmpty();
        }

        @Test
        void norIsATipThatWasNeverPosted() {
            for (String value :
                    List.of("C2 2026-W47 x third-call", "C1 2026-W46 x -", "nonsense", "C1 2026-W99 x -", "")) {
                assertThat(text(pressed(ANA, OwnAsked.DID, value))).as(value).contains("cannot find that tip");
            }
        }
    }

    @Nested
    class IDidThis {
        @Test
        void isNotedInPrivate() {
            List<Delivery> deliveries = pressed(ANA, OwnAsked.DID, TIP);
            assertThat(deliveries).allMatch(Delivery.Whisper.class::isInstance);
            assertThat(Said.text(deliveries.getFirst())).contains("Noted: you did “Say it back”.");
            assertThat(chat.uses.listOf(ANA)).extracting(TipUse::kind).containsExactly(TipUse.Kind.DID);
        }

        @Test
        void ofALeadsOwnWordsIsNotedToo() {
            String own = new PostedTip("C1", WEEK, PostedTip.OWN, Optional.empty()).line();
            assertThat(text(pressed(ANA, OwnAsked.DID, own))).contains("Noted: you did this week's tip.");
        }

        @Test
        void asksOnceWhetherTheyMayBeCounted() {
            List<Delivery> first = pressed(ANA, OwnAsked.DID, TIP);
            assertThat(Said.text(last(first)))
                    .contains("May you be counted", "five people or more", "/rapport privacy");
            assertThat(pressed(ANA, OwnAsked.DID, TIP)).hasSize(1);
        }

        @Test
        void doesNotAskWhoIsCountedAlready() {
            chat.press(ANA, Chat.TOP, OwnAsked.COUNT_ME.action(), "C1");
            assertThat(pressed(ANA, OwnAsked.DID, TIP)).hasSize(1);
        }
    }

    @Nested
    class APlan {
        @Test
        void isOfferedAfterThePracticeOfATip() {
            Card offer = last(played());
            assertThat(Said.text(offer)).contains("“Say it back”", "When they sigh, I will name it.");
            assertThat(Said.buttons(offer))
                    .extracting("label")
                    .containsExactly("Keep it", "Change the words", "Not now");
        }

        @Test
        void isNotOfferedAfterAnotherPractice() {
            assertThat(text(chat.writeIn(chat.begin(), "goodbye"))).doesNotContain("Keep this as a plan");
        }

        @Test
        void isNotOfferedAfterAPracticeOnAnotherDay() {
            pressed(ANA, OwnAsked.TRY, TIP);
            chat.practices.now = chat.practices.now.plus(Duration.ofHours(25));
            assertThat(text(chat.writeIn(chat.begin(), "goodbye"))).doesNotContain("Keep this as a plan");
        }

        @Test
        void comesAfterTheModelsWordsWhereThereAreSome() {
            chat.writer.available = true;
            String session = tried();
            assertThat(text(chat.writeIn(session, "goodbye"))).doesNotContain("Keep this as a plan");
            assertThat(text(chat.send(chat.next.getLast()))).contains("Keep this as a plan");
        }

        @Test
        void onceKeptAsksForOneReminder() {
            Card card = kept();
            assertThat(Said.text(card)).contains("Your plan is kept", "One private reminder on Monday?");
            assertThat(chat.plans.list(ANA))
                    .extracting(Plan::words)
                    .containsExactly(new IfThen("they sigh", "name it"));
        }

        @Test
        void isNotOfferedAgainForTheSameTip() {
            kept();
            assertThat(text(chat.writeIn(chat.begin(), "goodbye"))).doesNotContain("Keep this as a plan");
        }

        @Test
        void keptTwiceIsOne() {
            Card offer = last(played());
            chat.press(Said.button(offer, "Keep it"));
            assertThat(text(chat.press(Said.button(offer, "Keep it")))).contains("Your plan is kept");
            assertThat(chat.plans.list(ANA)).hasSize(1);
        }

        @Test
        void isRemindedOfOnce() {
            chat.zones.put(ANA, ZoneId.of("Europe/Lisbon"));
            assertThat(text(chat.press(Said.button(kept(), "Yes")))).contains("reminded on Monday, 23 November");
            chat.practices.now = Instant.parse("2026-11-23T09:00:00Z");
            chat.look();
            chat.look();
            assertThat(chat.brought).hasSize(1);
            Card nudge = Said.card(chat.brought.values().iterator().next());
            assertThat(Said.text(nudge)).contains("When they sigh, I will name it.");
            assertThat(text(chat.press(Said.button(nudge, "Practise it again"))))
                    .contains("Maya opens.");
            assertThat(text(chat.press(Said.button(nudge, "Delete this plan")))).contains("The plan is deleted.");
            assertThat(chat.plans.list(ANA)).isEmpty();
        }

        @Test
        void withoutAReminderStaysInTheList() {
            assertThat(text(chat.press(Said.button(kept(), "No")))).contains("No reminder.");
            assertThat(chat.plans.list(ANA).getFirst().nudge()).isEmpty();
            Card list = last(chat.command("plans"));
            assertThat(text(chat.press(Said.button(list, "Delete"))))
                    .contains("The plan is deleted.", "You have none.");
        }

        @Test
        void canBePutIntoOtherWords() {
            Card offer = last(played());
            String session = Said.button(offer, "Change the words").value();
            assertThat(text(chat.send(worded("f", session, "they stop talking", "wait"))))
                    .contains("When they stop talking, I will wait.");
            chat.send(worded("f2", session, "they stop", "wait"));
            assertThat(chat.plans.list(ANA)).extracting(Plan::words).containsExactly(new IfThen("they stop", "wait"));
        }

        @Test
        void withAPartMissingIsNotLost() {
            String session = Said.button(last(played()), "Change the words").value();
            Card refused = last(chat.send(worded("f", session, "they stop talking", " ")));
            assertThat(Said.text(refused)).contains("not kept yet", "It needs both");
            assertThat(Said.button(refused, "Open the form again").value())
                    .isEqualTo(session + "\nthey stop talking\n");
        }

        @Test
        void notNowKeepsNone() {
            assertThat(text(chat.press(Said.button(last(played()), "Not now")))).startsWith("No plan is kept.");
            assertThat(chat.plans.list(ANA)).isEmpty();
        }

        @Test
        void ofSomebodyElseIsNotFound() {
            kept();
            Plan plan = chat.plans.list(ANA).getFirst();
            chat.learners().accept(Chat.BEN, NoticeCard.VERSION);
            for (String action : List.of("plan.nudge", "plan.no-nudge", "plan.delete")) {
                assertThat(text(chat.press(Chat.BEN, Chat.TOP, action, plan.id())))
                        .contains("not among yours");
            }
            String session = plan.session().orElseThrow();
            for (String action : List.of("plan.keep", "plan.change")) {
                assertThat(text(chat.press(Chat.BEN, Chat.TOP, action, session)))
                        .contains("cannot find that practice");
            }
            assertThat(chat.plans.list(ANA)).containsExactly(plan);
            assertThat(chat.plans.list(Chat.BEN)).isEmpty();
        }

        private Request worded(String id, String session, String when, String then) {
            return new Request.Submitted(
                    id, ANA, "plan.worded", session, Map.of("when", when, "then", then), Optional.empty());
        }
    }

    @Test
    void aPostedTipSurvivesItsButton() {
        PostedTip tip = new PostedTip("C1", IsoWeek.of(LocalDate.of(2026, 1, 1)), "own", Optional.empty());
        assertThat(tip.line()).isEqualTo("C1 2026-W01 own -");
    }
}

package coach.rapport.practice;

import static coach.rapport.curriculum.Technique.CLOSE_THE_LOOP;
import static coach.rapport.curriculum.Technique.CONFIRM_FIRST;
import static coach.rapport.curriculum.Technique.NAME_THE_FEELING;
import static coach.rapport.curriculum.Technique.OPEN_QUESTION;
import static coach.rapport.curriculum.Technique.OWN_WORDS;
import static coach.rapport.curriculum.Technique.REFLECT;
import static coach.rapport.curriculum.Technique.STEADY;
import static coach.rapport.curriculum.Technique.VALIDATE_WITHOUT_AGREEING;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DirectorTest {
    private static final Curriculum CURRICULUM = CurriculumReader.read();
    private static final Scenario THIRD_CALL = CURRICULUM.getScenario("third-call");

    private final Director director = new Director(new Reasons(CURRICULUM), 20);

    @Nested
    class Feelings {
        @Test
        void trustRisesWhenTheLearnerNamesTheFeeling() {
            Step step = director.next(after(guarded(), "You sound worn out.", NAME_THE_FEELING));
            assertThat(step.after().trust()).isGreaterThan(4);
            assertThat(step.after().tension()).isLessThan(5);
        }

        @Test
        void trustFallsWhenTheLearnerArgues() {
            Step step = director.next(missing(guarded(), "It says so on the flyer.", VALIDATE_WITHOUT_AGREEING));
            assertThat(step.after().trust()).isLessThan(4);
            assertThat(step.after().tension()).isGreaterThan(5);
        }

        @Test
        void nothingMovesWhereNothingWasShown() {
            Step step = director.next(after(guarded(), "The router is grey."));
            assertThat(step.after()).isEqualTo(guarded());
            assertThat(step.changes()).isEmpty();
        }

        @Test
        void whatMeansMoreToThisCustomerMovesMore() {
            Scenario standoffish = CURRICULUM.getScenario("standoffish");
            double some = director.next(after(guarded(), "You sound worn out.", Technique.FRIENDLY_LINE))
                    .after()
                    .trust();
            double more = director.next(after(guarded(), "You sound worn out.", NAME_THE_FEELING))
                    .after()
                    .trust();
            assertThat(THIRD_CALL.weight(NAME_THE_FEELING)).isGreaterThan(standoffish.weight(Technique.FRIENDLY_LINE));
            assertThat(more).isGreaterThan(some);
        }

        @Test
        void theSameAgainIsWorthLess() {
            Step first = director.next(after(guarded(), "So it is dead.", REFLECT));
            Situation again =
                    situation(guarded(), List.of(exchange(first)), "So it is dead.", List.of(REFLECT), List.of());
            double gain = director.next(again).after().trust() - guarded().trust();
            assertThat(gain)
                    .isPositive()
                    .isLessThan(first.after().trust() - guarded().trust());
        }

        @Test
        void theSameClumsinessCostsLessAndTheSameHurtDoesNot() {
            assertThat(costAgain(OWN_WORDS)).isLessThan(cost(OWN_WORDS));
            assertThat(costAgain(STEADY)).isEqualTo(cost(STEADY));
        }

        private double cost(Technique missed) {
            return guarded().trust()
                    - director.next(missing(guarded(), "Please hold.", missed))
                            .after()
                            .trust();
        }

        private double costAgain(Technique missed) {
            Turn turn = Turn.learner(1, "Please hold.");
            Step first = director.next(missing(guarded(), "Please hold.", missed));
            Exchange before = new Exchange(turn, Shown.misses(turn, missed), first, Turn.customer(2, "I am holding."));
            return guarded().trust()
                    - director.next(situation(guarded(), List.of(before), "Please hold.", List.of(), List.of(missed)))
                            .after()
                            .trust();
        }

        @Test
        void aSolutionTooSoonCostsMoreWhileTensionIsHigh() {
            double calm = director.next(missing(state(4, 5, 4), "Restart it.", CONFIRM_FIRST))
                    .after()
                    .trust();
            double heated = director.next(missing(state(4, 7, 4), "Restart it.", CONFIRM_FIRST))
                    .after()
                    .trust();
            assertThat(heated).isLessThan(calm);
        }

        @Test
        void noTurnMovesMoreThanTwoPointsAndNothingLeavesTheScale() {
            Random random = new Random(1);
            CustomerState state = guarded();
            for (int i = 0; i < 500; i++) {
                Step step = director.next(situation(state, List.of(), "words", some(random), some(random)));
                assertThat(Math.abs(step.after().trust() - state.trust())).isLessThanOrEqualTo(2.005);
                assertThat(Math.abs(step.after().tension() - state.tension())).isLessThanOrEqualTo(2.005);
                state = new CustomerState(
                        step.after().trust(),
                        step.after().tension(),
                        step.after().openness(),
                        List.of());
            }
        }

        private List<Technique> some(Random random) {
            List<Technique> some = new ArrayList<>();
            for (Technique technique : Technique.values()) if (random.nextInt(6) == 0) some.add(technique);
            return some;
        }
    }

    @Nested
    class Reason {
        @Test
        void quotesTheLearner() {
            Step step = director.next(after(guarded(), "You sound worn out.", NAME_THE_FEELING));
            assertThat(step.because()).contains("\"You sound worn out\"");
        }

        @Test
        void fillsNoPlaceholderThatTheLearnerWrote() {
            Step step = director.next(after(guarded(), "I see {called} and {words}.", REFLECT));
            assertThat(step.because()).contains("\"I see {called} and {words}\"");
        }

        @Test
        void isThereForEveryChange() {
            Step step = director.next(
                    situation(guarded(), List.of(), "Hm, calm down.", List.of(OPEN_QUESTION), List.of(STEADY)));
            assertThat(step.changes())
                    .hasSize(2)
                    .allSatisfy(change -> assertThat(change.because()).contains("calm down"));
        }

        @Test
        void isTheSameForTheSameSituation() {
            Situation situation = after(guarded(), "You sound worn out.", NAME_THE_FEELING, OPEN_QUESTION);
            assertThat(director.next(situation)).isEqualTo(director.next(situation));
        }
    }

    @Nested
    class Story {
        @Test
        void aFactComesOutWhenItIsEarned() {
            assertThat(director.next(after(state(4, 5, 4), "What hangs on it?", OPEN_QUESTION))
                            .tells())
                    .contains("deadline-tonight");
        }

        @Test
        void noFactComesOutWithoutATechniqueThatEarnsIt() {
            assertThat(director.next(after(state(10, 0, 10), "The router is grey."))
                            .tells())
                    .isEmpty();
        }

        @Test
        void noFactComesOutBelowItsTrust() {
            assertThat(director.next(after(state(1.5, 8, 4), "What hangs on it?", OPEN_QUESTION))
                            .tells())
                    .isEmpty();
        }

        @Test
        void noFactComesOutAtTheFirstGoodSentence() {
            Technique[] good = {OPEN_QUESTION, Technique.FOLLOW_UP};
            CustomerState start = Stage.start(THIRD_CALL);
            CustomerState warmed = state(start.trust() + 0.3, start.tension(), start.openness());
            assertThat(director.next(after(start, "What hangs on it?", good)).tells())
                    .isEmpty();
            assertThat(director.next(after(warmed, "What hangs on it?", good)).tells())
                    .isPresent();
        }

        @Test
        void noFactComesOutAtTheGoodbye() {
            Turn turn = Turn.learner(1, "What a day that was. Goodbye.");
            Situation leaving = new Situation(
                    THIRD_CALL,
                    state(6, 4, 6),
                    List.of(),
                    turn,
                    Shown.shows(turn, OPEN_QUESTION),
                    Optional.empty(),
                    false,
                    true);
            assertThat(director.next(leaving).tells()).isEmpty();
        }

        @Test
        void aLaterFactWaitsForTheOneBefore() {
            Step step = director.next(asking("first-novel", state(6, 4, 6), "What are you translating?"));
            assertThat(step.tells()).isNotEqualTo(Optional.of("first-novel"));
        }

        @Test
        void theFactThatWasAskedForComesFirst() {
            Step step = director.next(asking("man-at-the-cabinet", state(6, 4, 6), "Did anything change before?"));
            assertThat(step.tells()).contains("man-at-the-cabinet");
        }

        @Test
        void aQuestionAboutSomethingElseDoesNotBringOutTheStory() {
            String text = "What is the cat called?";
            assertThat(director.next(elsewhere(state(6, 4, 4.5), text, OPEN_QUESTION))
                            .tells())
                    .isEmpty();
            assertThat(director.next(after(state(6, 4, 4.5), text, OPEN_QUESTION))
                            .tells())
                    .isPresent();
        }

        @Test
        void anOpenCustomerTellsMoreThanIsAsked() {
            assertThat(director.next(elsewhere(state(6, 4, 7), "What is the cat called?", OPEN_QUESTION))
                            .tells())
                    .isPresent();
        }

        @Test
        void aReflectionBringsItOutEvenBesideSuchAQuestion() {
            String text = "So you've told it three times. What is the cat called?";
            assertThat(director.next(elsewhere(state(6, 4, 4.5), text, REFLECT)).tells())
                    .isPresent();
        }

        @Test
        void twoFactsInARowComeOnlyWhenTheSecondIsAskedFor() {
            Step told = director.next(after(state(6, 4, 6), "What hangs on it?", OPEN_QUESTION));
            Turn turn = Turn.learner(3, "Go on.");
            Situation unasked = new Situation(
                    THIRD_CALL,
                    told.after(),
                    List.of(exchange(told)),
                    turn,
                    Shown.shows(turn, OPEN_QUESTION),
                    Optional.empty(),
                    false,
                    false);
            assertThat(told.tells()).contains("deadline-tonight");
            assertThat(director.next(unasked).tells()).isEmpty();
        }

        @Test
        void somebodyWhoIsTrustedAltogetherHearsTwoRunning() {
            Step told = director.next(after(state(8, 2, 8), "What hangs on it?", OPEN_QUESTION));
            Situation next =
                    situation(told.after(), List.of(exchange(told)), "Go on.", List.of(OPEN_QUESTION), List.of());
            assertThat(told.tells()).isPresent();
            assertThat(director.next(next).tells()).isPresent();
        }

        @Test
        void aFactIsToldOnce() {
            CustomerState told = new CustomerState(4, 5, 4, List.of("deadline-tonight"));
            assertThat(director.next(after(told, "What hangs on it?", OPEN_QUESTION))
                            .tells())
                    .isNotEqualTo(Optional.of("deadline-tonight"));
        }
    }

    @Nested
    class Ends {
        @Test
        void happyWhenAWonCustomerIsToldGoodbye() {
            assertThat(director.next(farewell(state(8, 2, 7))).ends()).contains(Outcome.HAPPY);
        }

        @Test
        void resignedWhenTheGoodbyeComesTooSoon() {
            assertThat(director.next(farewell(state(5, 5, 5))).ends()).contains(Outcome.RESIGNED);
        }

        @Test
        void byLeavingWhenTrustIsGone() {
            Situation third = situation(state(1.2, 8, 2), talk(3), "Calm down.", List.of(), List.of(STEADY));
            assertThat(director.next(third).ends()).contains(Outcome.LEFT);
        }

        @Test
        void notOnTheFirstWord() {
            assertThat(director.next(missing(state(1.2, 8, 2), "Calm down.", STEADY))
                            .ends())
                    .isEmpty();
        }

        @Test
        void happyWhenTheLearnerMadeSureThatItIsSettled() {
            Situation settling =
                    situation(state(9, 1, 8), talk(6), "Does that settle it?", List.of(CLOSE_THE_LOOP), List.of());
            assertThat(director.next(settling).ends()).contains(Outcome.HAPPY);
        }

        @Test
        void notInTheTurnInWhichTheCustomerTellsWhatTheyHadAtHeart() {
            Situation settling = situation(
                    state(9, 1, 8), talk(6), "Does that help you?", List.of(CLOSE_THE_LOOP, OPEN_QUESTION), List.of());
            Step step = director.next(settling);
            assertThat(step.tells()).isPresent();
            assertThat(step.ends()).isEmpty();
        }

        @Test
        void afterFourTurnsWithoutWords() {
            List<Exchange> before = new ArrayList<>();
            for (int i = 0; i < 3; i++) before.add(unreadable());
            Turn turn = Turn.learner(7, "asdf");
            Situation fourth = new Situation(
                    THIRD_CALL,
                    guarded(),
                    before,
                    turn,
                    Shown.unreadable(turn, Legibility.NO_WORDS),
                    Optional.empty(),
                    false,
                    false);
            assertThat(director.next(fourth).ends()).contains(Outcome.LEFT);
        }

        @Test
        void afterTwentyTurns() {
            assertThat(director.next(situation(state(5, 5, 5), talk(19), "Hm.", List.of(), List.of()))
                            .ends())
                    .contains(Outcome.RESIGNED);
        }

        private Exchange unreadable() {
            Turn turn = Turn.learner(1, "asdf");
            TurnEvidence nothing = Shown.unreadable(turn, Legibility.NO_WORDS);
            Step step = new Step(guarded(), guarded(), List.of(), Optional.empty(), Optional.empty());
            return new Exchange(turn, nothing, step, Turn.customer(2, "What?"));
        }
    }

    private static CustomerState guarded() {
        return state(4, 5, 4);
    }

    private static CustomerState state(double trust, double tension, double openness) {
        return new CustomerState(trust, tension, openness, List.of());
    }

    private static Situation after(CustomerState state, String text, Technique... shown) {
        return situation(state, List.of(), text, List.of(shown), List.of());
    }

    private static Situation missing(CustomerState state, String text, Technique... missed) {
        return situation(state, List.of(), text, List.of(), List.of(missed));
    }

    private static Situation situation(
            CustomerState state, List<Exchange> before, String text, List<Technique> shown, List<Technique> missed) {
        Turn turn = Turn.learner(1, text);
        return new Situation(
                THIRD_CALL, state, before, turn, Shown.of(turn, shown, missed), Optional.empty(), false, false);
    }

    private static Situation asking(String fact, CustomerState state, String text) {
        Turn turn = Turn.learner(1, text);
        TurnEvidence shown = Shown.shows(turn, OPEN_QUESTION, Technique.FOLLOW_UP);
        return new Situation(THIRD_CALL, state, List.of(), turn, shown, Optional.of(fact), false, false);
    }

    private static Situation elsewhere(CustomerState state, String text, Technique shown) {
        Turn turn = Turn.learner(1, text);
        return new Situation(
                THIRD_CALL, state, List.of(), turn, Shown.shows(turn, shown), Optional.empty(), true, false);
    }

    private static Situation farewell(CustomerState state) {
        Turn turn = Turn.learner(1, "Goodbye.");
        return new Situation(THIRD_CALL, state, List.of(), turn, Shown.nothing(turn), Optional.empty(), false, true);
    }

    private List<Exchange> talk(int turns) {
        List<Exchange> talk = new ArrayList<>();
        for (int i = 0; i < turns; i++) talk.add(exchange(director.next(after(guarded(), "The router is grey."))));
        return talk;
    }

    private static Exchange exchange(Step step) {
        Turn turn = Turn.learner(1, "So it is dead.");
        boolean changed = !step.changes().isEmpty();
        TurnEvidence shown = changed ? Shown.shows(turn, REFLECT) : Shown.nothing(turn);
        return new Exchange(turn, shown, step, Turn.customer(2, "Yes."));
    }
}

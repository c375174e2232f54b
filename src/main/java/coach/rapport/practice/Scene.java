package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.learners.LearnerId;
import java.time.Duration;
import java.util.List;

/**
 * What an actor is given to speak from: the talk so far, what the learner just said, and what the director decided.
 *
 * @param history all turns before the learner's, the opening first
 * @param unaided the same, as if the built-in voice had said all that the customer said
 * @param heard what each sentence of the learner's is about
 * @param casting whose practice it is, and how far the customer's line had come before it was broken off
 */
record Scene(
        Casting casting,
        Scenario scenario,
        List<Turn> history,
        List<Turn> unaided,
        Turn learner,
        TurnEvidence evidence,
        Hearing heard,
        Step step) {
    /**
     * @param account what a model's cost is put down to
     * @param begun what the customer had already been heard to say in answer to this turn, or empty
     * @param since when the learner began to wait for the answer, by {@link System#nanoTime}
     */
    record Casting(LearnerId learner, String account, String begun, long since) {
        /** For a play without a learner and without a model. */
        static final Casting NONE = new Casting(new LearnerId("", ""), "", "", System.nanoTime());
    }

    LearnerId learnerId() {
        return casting.learner();
    }

    String account() {
        return casting.account();
    }

    String begun() {
        return casting.begun();
    }

    /** Returns for how long the learner has been waiting. */
    Duration waited() {
        return Duration.ofNanos(System.nanoTime() - casting.since());
    }

    List<String> saidByCustomer() {
        return customersLines(history);
    }

    List<String> saidByBuiltInVoice() {
        return customersLines(unaided);
    }

    private static List<String> customersLines(List<Turn> turns) {
        return turns.stream().filter(turn -> !turn.byLearner()).map(Turn::text).toList();
    }

    /** Whether it is the story fact that this turn earned. */
    boolean tells(Target target) {
        return target.kind() == Target.Kind.FACT
                && step.tells().filter(target.id()::equals).isPresent();
    }

    /** Returns the number of learner turns so far, this one included. */
    int turns() {
        return history.size() / 2 + 1;
    }
}

package coach.rapport.practice;

import java.time.Instant;

/** How a practice ended. */
public sealed interface Ending {
    Instant at();

    /** The talk came to an end: by the customer, by the learner's goodbye, or by silence. It is scored. */
    record Over(Outcome outcome, Instant at) implements Ending {}

    /** The learner wrote of being in distress themselves: the role stopped, and nothing is scored. */
    record Stopped(Instant at) implements Ending {}
}

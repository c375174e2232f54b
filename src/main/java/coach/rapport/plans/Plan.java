package coach.rapport.plans;

import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.OwnWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a learner means to do. Prints without their words, so that a log line can never quote them.
 *
 * @param id a random UUID
 * @param session the practice that it came out of, by its id within the workspace; empty where it came out of none
 * @param words completes "When ..., I will ..."
 * @param nudge the day of the nudge; empty where none is wanted
 * @param nudged whether the nudge for that day has been sent
 */
public record Plan(
        String id,
        LearnerId learner,
        Optional<String> session,
        Technique technique,
        IfThen words,
        Instant keptAt,
        Optional<LocalDate> nudge,
        boolean nudged) {
    /** Of each of the two parts. */
    public static final int MOST_PART = 150;

    public Plan {
        check(words.when());
        check(words.then());
        if (nudged && nudge.isEmpty()) throw new IllegalArgumentException("nudged on no day");
    }

    private static void check(String part) {
        if (part.isBlank() || OwnWords.length(part) > MOST_PART) throw new IllegalArgumentException("part of a plan");
    }

    @Override
    public String toString() {
        return "Plan[%s, %s]".formatted(id, technique.id());
    }
}

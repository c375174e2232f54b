package coach.rapport.progress;

import coach.rapport.curriculum.Technique;
import java.util.List;

/**
 * What to practise next, and why: what the scenario is built to bring out.
 *
 * @param isNew whether the learner has never practised it
 * @param due of those techniques the ones that it is time for again; {@code untried} the ones never shown yet
 */
public record Suggestion(String scenario, boolean isNew, List<Technique> due, List<Technique> untried) {
    public Suggestion {
        due = List.copyOf(due);
        untried = List.copyOf(untried);
    }
}

package coach.rapport.practice;

import java.util.List;
import java.util.Optional;

/**
 * What one learner turn did to the customer.
 *
 * @param changes the reasons, the weightiest first; together with the bounds of the scale they make the difference
 *     between {@code before} and {@code after}
 * @param tells the story fact that this turn earned; already in {@code after.told()}
 * @param ends how the customer ends the talk now, or empty where it goes on
 */
public record Step(
        CustomerState before,
        CustomerState after,
        List<Change> changes,
        Optional<String> tells,
        Optional<Outcome> ends) {
    public Step {
        changes = List.copyOf(changes);
    }

    /** Returns the weightiest reason as one sentence; where nothing changed, a sentence that says so. */
    public String because() {
        return changes.isEmpty()
                ? "Nothing in this line moved them either way."
                : changes.getFirst().because();
    }
}

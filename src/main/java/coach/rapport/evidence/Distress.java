package coach.rapport.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Notices a learner who speaks of being in real distress themselves (of wanting to die or to harm themselves), and not
 * of the customer, the role or the job. Errs on the side of care.
 */
public interface Distress {
    /** Returns the words that say so, or empty. */
    Optional<Quote> find(List<Turn> history, Turn turn);

    /** Returns the one that goes by the learner's wording. */
    static Distress byWording() {
        return new WordedDistress();
    }
}

package coach.rapport.coaching;

import java.util.List;
import java.util.Optional;

/**
 * Finds another wording for what may land badly in a draft. Whatever it returns is read again before anybody sees it,
 * and not offered where the evidence reader still finds what it was to mend, or something worse.
 */
public interface Rewording {
    /**
     * @param harsh what may land badly, in the order of the draft; not empty
     * @return the whole draft reworded; empty where no better wording is known
     */
    Optional<String> reword(Draft draft, List<DraftMoment> harsh);
}

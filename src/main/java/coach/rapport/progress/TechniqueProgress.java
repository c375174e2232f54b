package coach.rapport.progress;

import coach.rapport.curriculum.Technique;
import java.time.Instant;
import java.util.Optional;

/**
 * One technique over time. Misses count only where they may be told ({@link coach.rapport.evidence.Reproaches}).
 *
 * @param shownIn in how many first tries it was shown
 * @param missedIn in how many first tries it was missed and not shown
 * @param lastShown in any practice
 * @param mastered shown in three first tries or more, over a week or more, and in each of the last two that gave a chance
 */
public record TechniqueProgress(
        Technique technique,
        int shownIn,
        int missedIn,
        Optional<Instant> lastShown,
        boolean mastered,
        Optional<Due> due) {}

package coach.rapport.progress.standing;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Reproaches;
import coach.rapport.progress.Due;
import coach.rapport.progress.Practised;
import coach.rapport.progress.TechniqueProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One technique in the practices that gave a chance for it: it was shown in them, or missed where that may be told.
 *
 * @param chances the oldest first, second tries among them
 */
record TechniqueHistory(Technique technique, List<Practised> chances) {
    private static final int OFTEN = 3;
    private static final Duration OVER = Duration.ofDays(7);
    private static final int LATELY = 2;

    /** The first time to come back to something; each practice that shows it doubles it. */
    private static final Duration FIRST_PAUSE = Duration.ofDays(7);

    private static final int MOST_DOUBLINGS = 4;

    static TechniqueHistory of(Technique technique, List<Practised> history) {
        return new TechniqueHistory(
                technique,
                history.stream()
                        .filter(one -> shows(one, technique) || misses(one, technique))
                        .toList());
    }

    private static boolean shows(Practised one, Technique technique) {
        return one.times(technique).shown() > 0;
    }

    /** A practice that shows it as well as missing it has shown it. */
    private static boolean misses(Practised one, Technique technique) {
        return Reproaches.areTold(technique) && one.times(technique).missed() > 0 && !shows(one, technique);
    }

    boolean isEmpty() {
        return chances.isEmpty();
    }

    TechniqueProgress at(Instant now) {
        int missedIn = (int) chances.stream()
                .filter(one -> !one.secondTry() && misses(one, technique))
                .count();
        return new TechniqueProgress(technique, shownIn().size(), missedIn, lastShown(), mastered(), due(now));
    }

    private List<Practised> shownIn() {
        return chances.stream()
                .filter(one -> !one.secondTry() && shows(one, technique))
                .toList();
    }

    private Optional<Instant> lastShown() {
        return chances.stream()
                .filter(one -> shows(one, technique))
                .map(Practised::ended)
                .max(Instant::compareTo);
    }

    private boolean mastered() {
        List<Practised> shown = shownIn();
        if (shown.size() < OFTEN) return false;
        Duration span =
                Duration.between(shown.getFirst().ended(), shown.getLast().ended());
        List<Practised> tries = chances.stream().filter(one -> !one.secondTry()).toList();
        return span.compareTo(OVER) >= 0
                && tries.subList(tries.size() - LATELY, tries.size()).stream().allMatch(one -> shows(one, technique));
    }

    private Optional<Due> due(Instant now) {
        if (chances.isEmpty()) return Optional.empty();
        if (misses(chances.getLast(), technique)) return Optional.of(Due.MISSED_LAST_TIME);
        return lastShown().filter(shown -> !now.isBefore(shown.plus(pause()))).map(_ -> Due.A_WHILE_AGO);
    }

    private Duration pause() {
        int doublings = Math.clamp(shownIn().size() - 1, 0, MOST_DOUBLINGS);
        return FIRST_PAUSE.multipliedBy(1L << doublings);
    }
}

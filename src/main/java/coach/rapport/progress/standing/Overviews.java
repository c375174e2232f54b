package coach.rapport.progress.standing;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Technique;
import coach.rapport.progress.Overview;
import coach.rapport.progress.Practised;
import coach.rapport.progress.TechniqueProgress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Makes overviews. */
public final class Overviews {
    private Overviews() {}

    /** @param history the oldest first */
    public static Overview of(List<Practised> history, Curriculum curriculum, ZoneId zone, Instant now) {
        List<Practised> firstTries =
                history.stream().filter(one -> !one.secondTry()).toList();
        List<TechniqueProgress> techniques = Arrays.stream(Technique.values())
                .map(one -> TechniqueHistory.of(one, history))
                .filter(one -> !one.isEmpty())
                .map(one -> one.at(now))
                .toList();
        return new Overview(
                zone,
                firstTries.size(),
                history.size() - firstTries.size(),
                RecentWeeks.of(history, zone, now),
                Dimensions.of(firstTries),
                techniques,
                Told.of(history),
                new Next(history, techniques).of(curriculum));
    }
}

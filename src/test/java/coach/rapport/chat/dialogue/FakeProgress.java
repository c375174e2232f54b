package coach.rapport.chat.dialogue;

import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.LearnerId;
import coach.rapport.practice.Session;
import coach.rapport.progress.DimensionProgress;
import coach.rapport.progress.Level;
import coach.rapport.progress.Overview;
import coach.rapport.progress.Practised;
import coach.rapport.progress.Progress;
import coach.rapport.progress.Suggestion;
import coach.rapport.progress.TechniqueProgress;
import coach.rapport.progress.Trend;
import coach.rapport.progress.Weeks;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Progress in memory: after any practice it is the same. */
final class FakeProgress implements Progress {
    final Set<String> kept = new LinkedHashSet<>();

    @Override
    public void keep(Session ended) {
        kept.add(ended.id().value());
    }

    @Override
    public List<Practised> history(LearnerId learner) {
        throw new AssertionError("the dialogue shows no history");
    }

    @Override
    public Overview overview(LearnerId learner, ZoneId zone, Instant now) {
        Optional<Weeks> weeks = kept.isEmpty() ? Optional.empty() : Optional.of(new Weeks(2, 3));
        List<TechniqueProgress> techniques =
                List.of(new TechniqueProgress(Technique.REFLECT, 4, 0, Optional.of(now), true, Optional.empty()));
        return new Overview(
                zone,
                kept.size(),
                0,
                weeks,
                Arrays.stream(Dimension.values()).map(FakeProgress::dimension).toList(),
                techniques,
                List.of(),
                Optional.of(new Suggestion("we-lost-it", true, List.of(), List.of())));
    }

    private static DimensionProgress dimension(Dimension dimension) {
        return new DimensionProgress(
                dimension, List.of(), Optional.of(new Level(3.2, 0.5, 4)), new Trend.Higher(0.6, 4, 5));
    }

    @Override
    public byte[] draw(Overview overview) {
        return new byte[] {1};
    }

    @Override
    public String inWords(Overview overview) {
        return "The picture in words.";
    }

    @Override
    public void deleteBefore(Instant instant) {
        throw new AssertionError("the dialogue clears nothing away");
    }
}

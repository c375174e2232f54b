package coach.rapport.progress.standing;

import coach.rapport.curriculum.Dimension;
import coach.rapport.progress.DimensionProgress;
import coach.rapport.progress.Point;
import coach.rapport.progress.Practised;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The four dimensions over time. */
final class Dimensions {
    private Dimensions() {}

    static List<DimensionProgress> of(List<Practised> firstTries) {
        return Arrays.stream(Dimension.values()).map(one -> of(one, firstTries)).toList();
    }

    private static DimensionProgress of(Dimension dimension, List<Practised> firstTries) {
        List<Double> values = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (Practised practised : firstTries) {
            Optional<Double> score = practised.find(dimension);
            score.ifPresent(values::add);
            points.add(new Point(practised.ended(), score, Levels.of(values)));
        }
        return new DimensionProgress(dimension, points, Levels.of(values), Trends.of(values));
    }
}

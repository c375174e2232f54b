package coach.rapport.training.ratings;

import coach.rapport.coaching.scores.Rating;
import coach.rapport.coaching.scores.RatingWeights;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meanings;
import coach.rapport.training.acts.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns the six ratings from Lend an Ear's development part and writes their weights among the resources: {@code ./mvnw
 * test-compile exec:exec@train-ratings}. They rest on the acts and on the heads, so those are trained first.
 */
public final class TrainRatings {
    private static final Path FILE =
            Path.of("src", "main", "resources", "coach", "rapport", "coaching", "scores", RatingWeights.FILE);

    private TrainRatings() {}

    public static void main(String[] arguments) throws IOException {
        SharedData.require();
        List<RatedTalk> talks = RatedTalk.all(EvidenceReaders.standard(Meanings.inProcess()));
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Written by ./mvnw test-compile exec:exec@train-ratings from Lend an Ear (Kumar et al. 2025, MIT).");
        lines.add("# The rating where nothing is measured, then a weight for each measure, see Rating.");
        for (Rating rating : Rating.values()) {
            lines.add(RatingWeights.line(rating, learnt(talks, rating)));
        }
        Files.write(FILE, lines);
        System.out.printf("wrote %s%n", FILE);
        System.exit(0);
    }

    static double[] learnt(List<RatedTalk> talks, Rating rating) {
        return RatingFit.learn(
                talks.stream().map(talk -> rating.means(talk.evidence())).toList(),
                talks.stream().mapToDouble(talk -> talk.expertsMean(rating)).toArray());
    }
}

package coach.rapport.coaching.scores;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.DoubleStream;

/**
 * The weights that make a rating of its measures, learnt from what experts said of twenty conversations.
 *
 * @see "src/docs/decisions/0006-scorecard.md"
 */
public final class RatingWeights {
    public static final String FILE = "ratings.properties";

    private static final RatingWeights LEARNT = read();

    private final Map<Rating, double[]> weights;

    private RatingWeights(Map<Rating, double[]> weights) {
        this.weights = weights;
    }

    static RatingWeights learnt() {
        return LEARNT;
    }

    private static RatingWeights read() {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RatingWeights.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the weights of the ratings cannot be read", e);
        }
        Map<Rating, double[]> weights = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            weights.put(
                    rating,
                    Arrays.stream(lines.getProperty(rating.name()).split(" "))
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        }
        return new RatingWeights(weights);
    }

    /** Returns the rating, from 1 to 5. */
    double rating(Rating rating, double[] means) {
        return rating(Objects.requireNonNull(weights.get(rating)), means);
    }

    /** @param weights the first is the rating of a conversation whose measures are all 0 */
    public static double rating(double[] weights, double[] means) {
        double sum = weights[0];
        for (int i = 0; i < means.length; i++) sum += weights[i + 1] * means[i];
        return Math.clamp(sum, 1, 5);
    }

    /** Returns the weights as they are written into the file. */
    public static String line(Rating rating, double[] weights) {
        return rating.name() + "="
                + String.join(
                        " ",
                        DoubleStream.of(weights)
                                .mapToObj(weight -> String.valueOf(Math.round(weight * 100) / 100.0))
                                .toList());
    }
}

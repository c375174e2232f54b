package coach.rapport.coaching;

import java.util.List;
import java.util.Optional;

/**
 * Why a dimension has its score.
 *
 * @param score from 1 to 5, as feedback gives it; empty where the dimension was not observed. Where a language model played
 *     the customer it can be held nearer to what the lines show without it than {@code reckoning} comes to
 * @param whyNot why it was not observed, as a sentence; empty where it was
 * @param notCounted the lines that could not be judged, a sentence each
 */
public record WhyScore(Reckoning reckoning, Optional<Double> score, String whyNot, List<String> notCounted) {
    public WhyScore {
        notCounted = List.copyOf(notCounted);
    }

    /** Whether the score is another than its moments come to. */
    public boolean held() {
        return !score.equals(reckoning.score());
    }
}

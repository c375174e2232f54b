package coach.rapport.coaching;

import java.util.List;

/**
 * Why a dimension has its score.
 *
 * @param whyNot why it was not observed, as a sentence; empty where it was
 * @param notCounted the lines that could not be judged, a sentence each
 */
public record WhyScore(Reckoning reckoning, String whyNot, List<String> notCounted) {
    public WhyScore {
        notCounted = List.copyOf(notCounted);
    }
}

package coach.rapport.coaching.scores;

import coach.rapport.coaching.Scorecard;
import coach.rapport.coaching.Worded;
import coach.rapport.curriculum.Dimension;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.practice.Exchange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores that a language model's words cannot carry. Each dimension is held to within {@link Worded#MOST} of what the same
 * lines show in answer to the built-in voice: whoever talks a model into the right cues gains no more than that.
 */
public final class HeldScores {
    /** What a dimension counts as that those lines do not show at all: even credit and debt. */
    private static final double NOTHING_YET = 2;

    private HeldScores() {}

    public static Scorecard of(List<Exchange> exchanges) {
        return held(Scores.of(evidence(exchanges)), unaided(exchanges));
    }

    /** Holds scores of the same exchanges, however they were made. */
    static Scorecard held(Scorecard scores, Scorecard unaided) {
        Map<Dimension, Double> held = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Optional<Double> score = scores.find(dimension);
            Optional<Double> base = unaided.find(dimension);
            if (score.isEmpty() && base.isEmpty()) continue;
            held.put(dimension, near(score.orElse(NOTHING_YET), base.orElse(NOTHING_YET)));
        }
        return new Scorecard(held, scores.conversation());
    }

    private static double near(double score, double base) {
        return Math.clamp(score, base - Worded.MOST, base + Worded.MOST);
    }

    static Scorecard unaided(List<Exchange> exchanges) {
        return Scores.of(exchanges.stream().map(Exchange::unaided).toList());
    }

    static List<TurnEvidence> evidence(List<Exchange> exchanges) {
        return exchanges.stream().map(Exchange::evidence).toList();
    }
}

package coach.rapport.coaching.scores;

import coach.rapport.coaching.PointedMoment;
import coach.rapport.coaching.Scorecard;
import coach.rapport.coaching.Worded;
import coach.rapport.curriculum.Dimension;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.practice.Exchange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Scores with the moments that a model points to. They move an observed dimension a little, and give no other a score. */
public final class PointedScores {
    private PointedScores() {}

    /** Returns the scores of the dimensions that the moments move, held like all others ({@link HeldScores}). */
    public static Map<Dimension, Double> of(List<Exchange> exchanges, List<PointedMoment> moments) {
        Scorecard without = HeldScores.of(exchanges);
        Scorecard with = HeldScores.held(
                Scores.of(joined(HeldScores.evidence(exchanges), moments)), HeldScores.unaided(exchanges));
        Map<Dimension, Double> moved = new EnumMap<>(Dimension.class);
        for (PointedMoment moment : moments) {
            moment.evidence()
                    .technique()
                    .dimension()
                    .ifPresent(dimension -> without.find(dimension)
                            .ifPresent(before -> moved.put(
                                    dimension, near(before, with.find(dimension).orElse(before)))));
        }
        return moved;
    }

    private static double near(double without, double with) {
        return Math.clamp(with, without - Worded.MOST, without + Worded.MOST);
    }

    private static List<TurnEvidence> joined(List<TurnEvidence> evidence, List<PointedMoment> moments) {
        List<TurnEvidence> joined = new ArrayList<>(evidence);
        for (PointedMoment moment : moments) {
            joined.set(moment.exchange(), with(joined.get(moment.exchange()), moment.evidence()));
        }
        return joined;
    }

    private static TurnEvidence with(TurnEvidence turn, Evidence evidence) {
        List<Evidence> all = new ArrayList<>(turn.evidence());
        all.add(evidence);
        return new TurnEvidence(turn.index(), turn.legibility(), all, turn.main(), turn.acts(), turn.manner());
    }
}

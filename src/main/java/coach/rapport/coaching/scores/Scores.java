package coach.rapport.coaching.scores;

import coach.rapport.coaching.Reckoning;
import coach.rapport.coaching.Scorecard;
import coach.rapport.curriculum.Dimension;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.TurnEvidence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes scorecards. Turns that cannot be judged count for nothing, in either direction. */
public final class Scores {
    private Scores() {}

    /** Returns the scorecard of a conversation from what each of the learner's turns shows. */
    public static Scorecard of(List<TurnEvidence> evidence) {
        List<TurnEvidence> judged = judged(evidence);
        if (judged.isEmpty()) return new Scorecard(Map.of(), Optional.empty());
        return new Scorecard(dimensions(judged), Ratings.of(judged));
    }

    /** Returns the turns that could be judged. */
    public static List<TurnEvidence> judged(List<TurnEvidence> evidence) {
        return evidence.stream().filter(Scores::isJudged).toList();
    }

    static boolean isJudged(TurnEvidence turn) {
        return turn.legibility() == Legibility.ENGLISH;
    }

    /** Returns how a dimension came to its score. */
    public static Reckoning reckon(Dimension dimension, List<TurnEvidence> evidence) {
        Balance balance = Balance.of(dimension, evidence);
        return new Reckoning(
                dimension,
                balance.observed() ? Optional.of(balance.score()) : Optional.empty(),
                balance.credit(),
                balance.debt(),
                balance.hurt(),
                balance.expected(),
                balance.turns(),
                balance.parts());
    }

    private static Map<Dimension, Double> dimensions(List<TurnEvidence> judged) {
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Balance balance = Balance.of(dimension, judged);
            if (balance.observed()) scores.put(dimension, balance.score());
        }
        return scores;
    }
}

package coach.rapport.coaching;

import coach.rapport.coaching.scores.Scores;
import coach.rapport.curriculum.Dimension;
import coach.rapport.evidence.TurnEvidence;
import java.util.List;

/** Says why a dimension was not observed. */
final class WhyNot {
    private WhyNot() {}

    static String observed(Dimension dimension, List<TurnEvidence> evidence) {
        if (evidence.isEmpty()) return "Nothing was said yet, so there is nothing to score.";
        int judged = Scores.judged(evidence).size();
        if (judged == 0) return "None of your lines could be judged, so %s has no score.".formatted(dimension.id());
        String lines = judged == 1 ? "The one line that could be judged" : "These %d lines".formatted(judged);
        return "%s neither showed %s nor let a chance for it go by, so it has no score."
                .formatted(lines, dimension.id());
    }
}

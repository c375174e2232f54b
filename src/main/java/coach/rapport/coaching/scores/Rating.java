package coach.rapport.coaching.scores;

import coach.rapport.evidence.TurnEvidence;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The six ratings of Lend an Ear (Kumar et al. 2025), each with the measures of a turn that it is made of. */
public enum Rating {
    VALIDATING_EMOTIONS(
            turn -> turn.manner().namesFeeling(), turn -> turn.manner().validates()),
    ENCOURAGING_ELABORATION(
            turn -> turn.acts().openQuestion(), turn -> turn.acts().exploration()),
    DEMONSTRATING_UNDERSTANDING(
            turn -> turn.acts().interpretation(), turn -> turn.manner().namesFeeling()),
    ADVICE_GIVING(turn -> turn.acts().input(), turn -> turn.manner().cold()),
    SELF_ORIENTED(turn -> turn.manner().turnsToSelf()),
    DISMISSING_EMOTIONS(turn -> turn.manner().cold());

    private final List<ToDoubleFunction<TurnEvidence>> measures;

    @SafeVarargs
    Rating(ToDoubleFunction<TurnEvidence>... measures) {
        this.measures = List.of(measures);
    }

    /** Returns each measure's mean over the turns that say something, from 0 to 1. */
    public double[] means(List<TurnEvidence> judged) {
        List<TurnEvidence> saying =
                judged.stream().filter(turn -> turn.manner().isTold()).toList();
        return measures.stream()
                .mapToDouble(measure ->
                        saying.stream().mapToDouble(measure).average().orElse(0))
                .toArray();
    }
}

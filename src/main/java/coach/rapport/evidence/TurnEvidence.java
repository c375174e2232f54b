package coach.rapport.evidence;

import coach.rapport.curriculum.Technique;
import java.util.List;

/**
 * All that one learner's turn shows.
 *
 * @param index the turn
 * @param evidence empty where the turn could not be judged
 */
public record TurnEvidence(
        int index, Legibility legibility, List<Evidence> evidence, Act main, Acts acts, Manner manner) {
    public TurnEvidence {
        evidence = List.copyOf(evidence);
    }

    public boolean shows(Technique technique) {
        return evidence.stream().anyMatch(one -> one.technique() == technique && one.shown());
    }

    public boolean misses(Technique technique) {
        return evidence.stream().anyMatch(one -> one.technique() == technique && !one.shown());
    }
}

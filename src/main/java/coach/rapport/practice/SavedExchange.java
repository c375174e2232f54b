package coach.rapport.practice;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Act;
import coach.rapport.evidence.Acts;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Manner;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms in which evidence and steps are kept: quotes as offsets, so that nobody's words are kept twice. */
final class SavedExchange {
    private SavedExchange() {}

    /** @param cueTurn -1 where there is no cue */
    record SavedEvidence(
            Technique technique,
            Polarity polarity,
            double confidence,
            int start,
            int end,
            int cueTurn,
            int cueStart,
            int cueEnd) {
        static SavedEvidence of(Evidence evidence) {
            Optional<Cue> cue = evidence.cue();
            return new SavedEvidence(
                    evidence.technique(),
                    evidence.polarity(),
                    evidence.confidence(),
                    evidence.quote().start(),
                    evidence.quote().end(),
                    cue.map(Cue::index).orElse(-1),
                    cue.map(one -> one.quote().start()).orElse(0),
                    cue.map(one -> one.quote().end()).orElse(0));
        }

        Evidence restored(Turn turn, List<Turn> history) {
            Optional<Cue> cue = cueTurn < 0
                    ? Optional.empty()
                    : Optional.of(
                            new Cue(cueTurn, new Quote(history.get(cueTurn).utterance(), cueStart, cueEnd)));
            return new Evidence(technique, polarity, confidence, new Quote(turn.utterance(), start, end), cue);
        }
    }

    /** @param manner null in practices from before it was kept */
    record SavedTurnEvidence(
            Legibility legibility,
            Act main,
            Acts acts,
            @Nullable Manner manner,
            List<SavedEvidence> evidence) {
        static SavedTurnEvidence of(TurnEvidence shown) {
            return new SavedTurnEvidence(
                    shown.legibility(),
                    shown.main(),
                    shown.acts(),
                    shown.manner(),
                    shown.evidence().stream().map(SavedEvidence::of).toList());
        }

        TurnEvidence restored(Turn turn, List<Turn> history) {
            List<Evidence> restored =
                    evidence.stream().map(one -> one.restored(turn, history)).toList();
            return new TurnEvidence(
                    turn.index(), legibility, restored, main, acts, manner == null ? Manner.NONE : manner);
        }
    }

    /** @param evidence which of the turn's evidence, from 0 */
    record SavedChange(int evidence, double trust, double tension, double openness, String because) {}

    record SavedStep(
            CustomerState before,
            CustomerState after,
            List<SavedChange> changes,
            @Nullable String tells,
            @Nullable Outcome ends) {
        static SavedStep of(Step step, TurnEvidence shown) {
            return new SavedStep(
                    step.before(),
                    step.after(),
                    step.changes().stream()
                            .map(one -> new SavedChange(
                                    shown.evidence().indexOf(one.evidence()),
                                    one.trust(),
                                    one.tension(),
                                    one.openness(),
                                    one.because()))
                            .toList(),
                    step.tells().orElse(null),
                    step.ends().orElse(null));
        }

        Step restored(TurnEvidence shown) {
            return new Step(
                    before,
                    after,
                    changes.stream()
                            .map(one -> new Change(
                                    shown.evidence().get(one.evidence()),
                                    one.trust(),
                                    one.tension(),
                                    one.openness(),
                                    one.because()))
                            .toList(),
                    Optional.ofNullable(tells),
                    Optional.ofNullable(ends));
        }
    }
}

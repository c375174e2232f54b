package coach.rapport.coaching;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Quote;
import java.util.Optional;

/**
 * A moment that feedback points at.
 *
 * @param exchange which exchange of the practice, from 0
 * @param quote the learner's words
 * @param cue the customer's words before it, where they matter
 * @param remark one sentence on the wording, that could only be said about this moment
 * @param effect what the wording did, to stand below the quote without repeating it
 * @param trust where trust went after it, as a sentence; empty where it did not go the way of the wording
 */
public record KeyMoment(
        int exchange,
        Technique technique,
        Quote quote,
        Optional<Cue> cue,
        String remark,
        String effect,
        String trust) {}

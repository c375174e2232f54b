package coach.rapport.evidence;

import coach.rapport.curriculum.Technique;
import java.util.Optional;

/**
 * One thing that a learner's turn shows.
 *
 * @param confidence from 0 to 1
 * @param quote the learner's words that show it; where it was missed, what was written in its place
 * @param cue what the customer had said; always there where something was missed after a cue
 */
public record Evidence(Technique technique, Polarity polarity, double confidence, Quote quote, Optional<Cue> cue) {
    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0..1, was " + confidence);
        }
    }

    /** Returns the same, believed more or less. */
    public Evidence with(double otherConfidence) {
        return new Evidence(technique, polarity, otherConfidence, quote, cue);
    }

    public boolean shown() {
        return polarity == Polarity.SHOWN;
    }
}

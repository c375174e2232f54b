package coach.rapport.examples;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import java.util.List;
import java.util.Optional;

/**
 * A line that a learner judges otherwise than Rapport.
 *
 * @param said what Rapport said of the technique in this line; {@code held} what the learner says
 * @param really another technique that the line shows
 * @param why the learner's words, or empty
 * @param before up to three turns before the line, in order
 */
public record Example(
        Technique technique,
        Polarity said,
        Held held,
        Optional<Technique> really,
        Utterance why,
        List<Turn> before,
        Utterance line) {
    /** How many turns before the line are kept. */
    public static final int MOST_BEFORE = 3;

    public Example {
        before = List.copyOf(before);
        if (before.size() > MOST_BEFORE) throw new IllegalArgumentException("too many before: " + before.size());
        if (held == Held.as(said)) throw new IllegalArgumentException("held to be what it was said to be: " + held);
        if (really.equals(Optional.of(technique))) throw new IllegalArgumentException("no other: " + technique);
    }
}

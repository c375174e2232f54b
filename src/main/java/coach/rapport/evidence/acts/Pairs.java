package coach.rapport.evidence.acts;

import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.TokenStates;

/** How a turn stands in the encoder's middle layers after what it answers, as one vector. */
@FunctionalInterface
public interface Pairs {
    /** The length of every vector. */
    int DIMENSIONS = TokenStates.WIDTH;

    /** Returns the vector of the later text; zeros where there is nothing to read. */
    float[] of(String before, String text);

    /** Returns the mean over all tokens of the later text. */
    static Pairs by(Meaning meaning) {
        return (before, text) -> meaning.after(before, text).mean(0, text.length());
    }
}

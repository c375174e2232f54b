package coach.rapport.evidence;

import java.util.List;

/** What a sentence means, as a vector, so that two can be compared. In process and without a network. */
public interface Meaning {
    /** Returns a vector of length 1. Texts past about 250 words are cut; an empty text gives a vector of zeros. */
    float[] of(String text);

    /** Returns the vectors of texts, none of them empty; several read together cost little more than one. */
    default List<float[]> ofAll(List<String> texts) {
        return texts.stream().map(this::of).toList();
    }

    /** Says which texts will be asked for next, so that they can be read together. */
    default void expect(List<String> texts) {}

    /**
     * Reads a text right after another, as an answer to it. Of the text before, the last 90 words are read; texts past
     * about 250 words are cut. What only compares sentences reads nothing.
     */
    default TokenStates after(String before, String text) {
        return TokenStates.none();
    }

    /** Forgets the texts that it has read. What it knows from the build stays. */
    default void forget() {}

    /** Reads a turn as an answer to the customer's turn right before it, if there is one. */
    default TokenStates after(List<Turn> history, Turn turn) {
        boolean answers = !history.isEmpty() && !history.getLast().byLearner();
        return after(answers ? history.getLast().text() : "", turn.text());
    }

    /** Returns how alike two texts are: the cosine, from -1 to 1. */
    default double likeness(String one, String other) {
        return likeness(of(one), of(other));
    }

    /** Returns the cosine of two vectors of length 1. */
    static double likeness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += (double) one[i] * other[i];
        return sum;
    }
}

package coach.rapport.evidence.acts;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Scores one trait of a turn by its states and its wordings; above 0 is more likely than not.
 *
 * @param words weights of wordings, as 16-bit floats
 */
public record Scorer(Linear states, short[] words) {
    public double of(Features features) {
        double sum = 0;
        for (int word : features.words()) sum += Float.float16ToFloat(words[word]);
        return states.of(features.states()) + sum * features.wordValue();
    }

    void write(DataOutput out) throws IOException {
        states.write(out);
        for (short word : words) out.writeShort(word);
    }

    static Scorer read(DataInput in) throws IOException {
        Linear states = Linear.read(in);
        short[] words = new short[Features.WORDS];
        for (int i = 0; i < words.length; i++) words[i] = in.readShort();
        return new Scorer(states, words);
    }
}

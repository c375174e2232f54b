package coach.rapport.evidence;

import java.util.List;

/**
 * How a text that was read right after another stands in the encoder's middle layers, token by token. What a turn does
 * in a talk is seen better there than in the sentence embedding; src/docs/decisions/0008-learnt-signs.md says by how much.
 */
public final class TokenStates {
    /** How many numbers describe a token. */
    public static final int WIDTH = 2 * 384;

    /** @param state {@value TokenStates#WIDTH} numbers; {@code start} and {@code end} are UTF-16 offsets into the text */
    record Token(int start, int end, float[] state) {}

    private final List<Token> tokens;

    TokenStates(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** Returns the states of a text in which nothing was read. */
    public static TokenStates none() {
        return new TokenStates(List.of());
    }

    public boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Returns the mean of the tokens that lie in this part of the text; zeros where there are none. */
    public float[] mean(int start, int end) {
        double[] sum = new double[WIDTH];
        int count = 0;
        for (Token token : tokens) {
            if (token.start() < start || token.end() > end) continue;
            for (int i = 0; i < WIDTH; i++) sum[i] += token.state()[i];
            count++;
        }
        float[] mean = new float[WIDTH];
        for (int i = 0; i < WIDTH && count > 0; i++) mean[i] = (float) (sum[i] / count);
        return mean;
    }
}

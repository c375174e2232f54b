package coach.rapport.evidence.acts;

/**
 * All that the first stage knows of a turn.
 *
 * @param states the encoder's, then the structure's numbers
 * @param words the numbers of its wordings, rising
 * @param form whether it has marks
 */
public record Features(double[] states, int[] words, Form form) {
    public static final int STATES = Pairs.DIMENSIONS + Structure.NUMBERS;
    public static final int WORDS = Wording.NUMBERS;

    public static Features of(Reply reply, Pairs pairs) {
        Tokens tokens = Tokens.of(reply.text());
        float[] encoded = pairs.of(reply.heard(), reply.text());
        double[] structure = Structure.of(reply, tokens);
        double[] states = new double[STATES];
        for (int i = 0; i < encoded.length; i++) states[i] = encoded[i];
        System.arraycopy(structure, 0, states, encoded.length, structure.length);
        return new Features(states, Wording.of(tokens), Form.of(tokens));
    }

    /** Returns what each wording counts: long turns have many, and weigh no more for it. */
    public double wordValue() {
        return 20 / Math.sqrt(Math.max(1, words.length));
    }
}

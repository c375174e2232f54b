package coach.rapport.evidence;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the states of the second text's tokens out of what the encoder made of a pair. */
final class PairStates {
    /** Layers 6 and 9 of 12. */
    static final List<String> LAYERS = List.of(
            "/encoder/layer.5/output/LayerNorm/Add_1_output_0", "/encoder/layer.8/output/LayerNorm/Add_1_output_0");

    private static final int WORDS_BEFORE = 90;
    private static final int HALF = TokenStates.WIDTH / 2;

    private PairStates() {}

    /** Returns the last {@value #WORDS_BEFORE} words: what is answered is mostly at the end. */
    static String end(String before) {
        String[] words = before.strip().split("\\s+");
        if (words.length <= WORDS_BEFORE) return before.strip();
        return String.join(" ", Arrays.asList(words).subList(words.length - WORDS_BEFORE, words.length));
    }

    static TokenStates of(Encoding pair, String text, OrtSession.Result result) throws OrtException {
        float[][] sixth = layer(result, LAYERS.getFirst());
        float[][] ninth = layer(result, LAYERS.getLast());
        long[] types = pair.getTypeIds();
        CharSpan[] spans = pair.getCharTokenSpans();
        List<TokenStates.Token> tokens = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            if (types[i] != 1 || spans[i] == null) continue;
            float[] state = Arrays.copyOf(sixth[i], TokenStates.WIDTH);
            System.arraycopy(ninth[i], 0, state, HALF, HALF);
            tokens.add(
                    new TokenStates.Token(offset(text, spans[i].getStart()), offset(text, spans[i].getEnd()), state));
        }
        return new TokenStates(tokens);
    }

    // The tokenizer counts code points.
    private static int offset(String text, int codePoints) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    private static float[][] layer(OrtSession.Result result, String name) throws OrtException {
        OnnxValue value = result.get(name).orElseThrow();
        return ((float[][][]) value.getValue())[0];
    }
}

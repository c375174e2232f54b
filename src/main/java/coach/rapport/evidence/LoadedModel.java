package coach.rapport.evidence;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The encoder in memory, once for sentence embeddings and for hidden layers. LangChain4j's own class loads it with as many
 * threads as there are cores; one thread is faster here and always adds up in the same order.
 */
final class LoadedModel extends AbstractInProcessEmbeddingModel {
    private static final int MOST_TOKENS = 512;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final OnnxBertBiEncoder encoder;
    private final HuggingFaceTokenizer tokenizer;

    private LoadedModel(
            OrtEnvironment environment, OrtSession session, OnnxBertBiEncoder encoder, HuggingFaceTokenizer tokenizer) {
        super(Runnable::run);
        this.environment = environment;
        this.session = session;
        this.encoder = encoder;
        this.tokenizer = tokenizer;
    }

    static LoadedModel fromJar() throws IOException, OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream tokenizer = resource("/bge-small-en-v1.5-tokenizer.json");
                InputStream again = resource("/bge-small-en-v1.5-tokenizer.json")) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            byte[] model = HiddenLayers.askedOf(bytes("/bge-small-en-v1.5.onnx"), PairStates.LAYERS);
            OrtSession session = environment.createSession(model, options);
            // Several texts are filled up to the longest; one text or pair stays as it is.
            Map<String, String> padded =
                    Map.of("truncation", "true", "padding", "true", "maxLength", Integer.toString(MOST_TOKENS));
            return new LoadedModel(
                    environment,
                    session,
                    new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS),
                    HuggingFaceTokenizer.newInstance(again, padded));
        }
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    /** Returns the vectors of several texts as {@link #embedAll} does: the state of the first token, at length 1. */
    List<float[]> vectors(List<String> texts) {
        Encoding[] encodings = tokenizer.batchEncode(texts);
        try (OnnxTensor ids = tensor(encodings, Encoding::getIds);
                OnnxTensor mask = tensor(encodings, Encoding::getAttentionMask);
                OnnxTensor types = tensor(encodings, Encoding::getTypeIds);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types),
                        Set.of("last_hidden_state"))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return Arrays.stream(states).map(state -> unit(state[0])).toList();
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model could not read a list of texts", e);
        }
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float number : vector) sum += (double) number * number;
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) unit[i] = (float) (vector[i] / Math.sqrt(sum));
        return unit;
    }

    private OnnxTensor tensor(Encoding[] encodings, Function<Encoding, long[]> numbers) throws OrtException {
        return OnnxTensor.createTensor(
                environment, Arrays.stream(encodings).map(numbers).toArray(long[][]::new));
    }

    TokenStates states(String before, String text) {
        Encoding pair = tokenizer.encode(PairStates.end(before), text);
        try (OnnxTensor ids = tensor(pair.getIds());
                OnnxTensor mask = tensor(pair.getAttentionMask());
                OnnxTensor types = tensor(pair.getTypeIds());
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types),
                        Set.copyOf(PairStates.LAYERS))) {
            return PairStates.of(pair, text, result);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model could not read a turn", e);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {numbers});
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = resource(name)) {
            return stream.readAllBytes();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = LoadedModel.class.getResourceAsStream(name);
        if (stream == null) throw new IOException("no " + name + " in the jar");
        return stream;
    }
}

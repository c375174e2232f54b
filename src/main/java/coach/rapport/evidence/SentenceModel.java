package coach.rapport.evidence;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * LangChain4j's bge-small-en-v1.5. Its own class loads the model with as many threads as there are cores; one thread is
 * faster here and always adds up in the same order.
 */
final class SentenceModel implements Meaning {
    private static final int DIMENSIONS = 384;
    private static final int LONGEST = 1_500;

    private volatile @Nullable OneThread model;

    @Override
    public float[] of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (start.isBlank()) return new float[DIMENSIONS];
        return model().embedAll(List.of(TextSegment.from(start)))
                .content()
                .getFirst()
                .vector();
    }

    private OneThread model() {
        OneThread loaded = model;
        return loaded != null ? loaded : load();
    }

    private synchronized OneThread load() {
        OneThread loaded = model;
        if (loaded == null) {
            loaded = undisturbed();
            model = loaded;
        }
        return loaded;
    }

    // The tokenizer looks for its native part with the thread's class loader, which on a pooled thread does not know
    // the
    // jar; and unless it is told to stay offline, it reports its use to its makers.
    private static OneThread undisturbed() {
        System.setProperty("ai.djl.offline", "true");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SentenceModel.class.getClassLoader());
        try {
            return new OneThread();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static final class OneThread extends AbstractInProcessEmbeddingModel {
        private final OnnxBertBiEncoder encoder;

        OneThread() {
            super(Runnable::run);
            this.encoder = encoder();
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }

        private static OnnxBertBiEncoder encoder() {
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                    InputStream tokenizer = resource("/bge-small-en-v1.5-tokenizer.json")) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                OrtEnvironment environment = OrtEnvironment.getEnvironment();
                OrtSession session = environment.createSession(bytes("/bge-small-en-v1.5.onnx"), options);
                return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS);
            } catch (IOException e) {
                throw new UncheckedIOException("the sentence model in the jar cannot be read", e);
            } catch (OrtException e) {
                throw new IllegalStateException("the sentence model in the jar cannot be started", e);
            }
        }

        private static byte[] bytes(String name) throws IOException {
            try (InputStream stream = resource(name)) {
                return stream.readAllBytes();
            }
        }

        private static InputStream resource(String name) throws IOException {
            InputStream stream = SentenceModel.class.getResourceAsStream(name);
            if (stream == null) throw new IOException("no " + name + " in the jar");
            return stream;
        }
    }
}

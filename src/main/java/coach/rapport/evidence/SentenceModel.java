package coach.rapport.evidence;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** bge-small-en-v1.5 as it comes with LangChain4j, loaded when it is first needed. */
final class SentenceModel implements Meaning {
    private static final int DIMENSIONS = 384;
    private static final int LONGEST = 1_500;

    private volatile @Nullable LoadedModel model;

    @Override
    public float[] of(String text) {
        String start = start(text);
        if (start.isBlank()) return new float[DIMENSIONS];
        return Workbench.at(() -> model().vectors(List.of(start)).getFirst());
    }

    @Override
    public List<float[]> ofAll(List<String> texts) {
        return Workbench.at(
                () -> model().vectors(texts.stream().map(SentenceModel::start).toList()));
    }

    @Override
    public TokenStates after(String before, String text) {
        String start = start(text);
        return start.isBlank() ? TokenStates.none() : Workbench.at(() -> model().states(before, start));
    }

    private static String start(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private LoadedModel model() {
        LoadedModel loaded = model;
        return loaded != null ? loaded : load();
    }

    private synchronized LoadedModel load() {
        LoadedModel loaded = model;
        if (loaded == null) {
            loaded = undisturbed();
            model = loaded;
        }
        return loaded;
    }

    // The tokenizer looks for its native part with the thread's class loader, which on a pooled thread does not know
    // the
    // jar; and unless it is told to stay offline, it reports its use to its makers.
    private static LoadedModel undisturbed() {
        System.setProperty("ai.djl.offline", "true");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SentenceModel.class.getClassLoader());
        try {
            return LoadedModel.fromJar();
        } catch (IOException e) {
            throw new UncheckedIOException("the sentence model in the jar cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model in the jar cannot be started", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

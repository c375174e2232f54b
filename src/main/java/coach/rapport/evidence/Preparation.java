package coach.rapport.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Works out vectors beforehand. A step of the build; what it worked out before, it does not work out again. */
public final class Preparation {
    private static final int TOGETHER = 16;

    private Preparation() {}

    /**
     * Leaves the vectors of these texts, and of what evidence compares with, among the classes that the build made.
     *
     * @param classes the folder of the compiled classes
     * @return how many had to be worked out
     */
    public static int of(Collection<String> texts, Path classes) throws IOException {
        Path file = classes.resolve(ReadyVectors.class.getPackageName().replace('.', '/'))
                .resolve(ReadyVectors.FILE);
        List<String> all = Stream.concat(texts.stream(), EvidenceReaders.compared().stream())
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        ReadyVectors before = ReadyVectors.read(file);
        ReadyVectors ready = before.only(all);
        // Texts of one length fit together; the longest first, so that no thread ends with the dearest.
        List<String> missing = all.stream()
                .filter(text -> ready.find(text).isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(text -> text))
                .toList();
        SentenceModel model = new SentenceModel();
        List<Batch> batches = cut(missing).parallelStream()
                .map(batch -> new Batch(batch, model.ofAll(batch)))
                .toList();
        for (Batch batch : batches) {
            for (int i = 0; i < batch.texts().size(); i++) {
                ready.add(batch.texts().get(i), batch.vectors().get(i));
            }
        }
        if (!missing.isEmpty() || before.size() != ready.size()) ready.write(file);
        return missing.size();
    }

    private record Batch(List<String> texts, List<float[]> vectors) {}

    private static List<List<String>> cut(List<String> texts) {
        return Stream.iterate(0, from -> from < texts.size(), from -> from + TOGETHER)
                .map(from -> texts.subList(from, Math.min(from + TOGETHER, texts.size())))
                .toList();
    }
}

package coach.rapport.training.acts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the acts and writes {@code src/docs/evaluation.md}: {@code ./mvnw test-compile exec:exec@evaluate}. The same
 * data gives the same bytes; how long a turn takes is only printed.
 */
public final class EvaluateActs {
    private static final Path FILE = Path.of("src", "docs", "evaluation.md");

    private EvaluateActs() {}

    public static void main(String[] arguments) throws IOException {
        SharedData.require();
        SavedPairs pairs = new SavedPairs();
        List<Talk> talks = Talk.annoMi(pairs);
        List<Talk> corpus = Talk.corpus(pairs);
        pairs.save();
        System.out.printf("measuring on %d conversations%n", talks.size());
        Runs runs = Runs.of(talks, corpus, CorpusTraining.learn(corpus));
        Files.writeString(FILE, ActReport.of(runs, corpus));
        System.out.printf("wrote %s%n%s%n", FILE, Speed.measured());
        System.exit(0);
    }
}

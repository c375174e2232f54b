package coach.rapport.training.acts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures the acts and writes {@code src/docs/evaluation.md}: {@code ./mvnw test-compile exec:exec@evaluate}. The same
 * data gives the same bytes; how long a turn takes is only printed.
 */
public final class EvaluateActs {
    private static final Path FILE = Path.of("src", "docs", "evaluation.md");

    private EvaluateActs() {}

    public static void main(String[] arguments) throws IOException {
        Material material = Material.read();
        System.out.printf("measuring on %d conversations%n", material.talks().size());
        Runs runs = Runs.of(material.talks(), material.corpus(), CorpusTraining.learn(material.corpus()));
        Files.writeString(FILE, ActReport.of(runs, material.corpus()));
        System.out.printf("wrote %s%n%s%n", FILE, Speed.measured());
        System.exit(0);
    }
}

package coach.rapport.training.acts;

import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meanings;
import coach.rapport.training.desk.DeskReport;
import coach.rapport.training.ratings.RatingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures everything that evidence says and writes {@code src/docs/evaluation.md}: {@code ./mvnw test-compile
 * exec:exec@evaluate}. The same data gives the same bytes; how long a turn takes is taken over from where {@link Speed} wrote it.
 */
public final class EvaluateActs {
    private static final Path FILE = Path.of("src", "docs", "evaluation.md");
    private static final Path SPEED = Path.of("src", "docs", "speed.md");

    private EvaluateActs() {}

    public static void main(String[] arguments) throws IOException {
        Material material = Material.read();
        System.out.printf("measuring on %d conversations%n", material.talks().size());
        Runs runs = Runs.of(material.talks(), material.corpus(), CorpusTraining.learn(material.corpus()));
        EvidenceReader reader = EvidenceReaders.standard(Meanings.inProcess());
        Files.writeString(
                FILE,
                ActReport.of(runs, material.corpus())
                        + Quality.report(runs.first(), reader)
                        + RatingReport.of(reader)
                        + DeskReport.of(reader)
                        + Files.readString(SPEED));
        System.out.printf("wrote %s%n", FILE);
        System.exit(0);
    }
}

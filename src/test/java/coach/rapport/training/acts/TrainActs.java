package coach.rapport.training.acts;

import coach.rapport.evidence.acts.ActModel;
import coach.rapport.evidence.acts.TrainedActs;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Learns the acts from the annotated conversations and our own corpus, and writes the weights among the resources:
 * {@code ./mvnw test-compile exec:exec@train-acts}. The same data gives the same bytes.
 */
public final class TrainActs {
    private static final Path FOLDER = Path.of("src", "main", "resources", "coach", "rapport", "evidence", "acts");

    private static final long SEED = 3;

    private TrainActs() {}

    public static void main(String[] arguments) throws IOException {
        Material material = Material.read();
        List<Talk> talks = material.talks();
        List<Talk> corpus = material.corpus();
        System.out.printf("learning from %d conversations and %d turns of our own%n", talks.size(), corpus.size());
        ActModel model = ActTraining.model(
                new CrossedStages(talks, corpus, SEED), CorpusTraining.learn(corpus), ActTraining.NONE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(TrainedActs.FILE), bytes.toByteArray());
        System.out.printf("wrote %d bytes to %s%n", bytes.size(), FOLDER.resolve(TrainedActs.FILE));
        System.exit(0);
    }
}

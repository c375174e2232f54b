package coach.rapport.evidence.acts;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The weights in the jar. Trained on AnnoMI (Wu et al. 2022, 2023) and on {@code src/corpus}.
 *
 * @see "src/docs/decisions/0011-learnt-acts.md, for sources and licences"
 */
public final class TrainedActs {
    /** Their file, among the resources of this package. */
    public static final String FILE = "acts.bin";

    private TrainedActs() {}

    public static ActModel load() {
        try (InputStream stream = TrainedActs.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IOException("no " + FILE + " in the jar; train it with exec:exec@train-acts");
            return ActModel.read(new DataInputStream(new BufferedInputStream(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException("the weights of the acts cannot be read", e);
        }
    }
}

package coach.rapport.training.acts;

import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Measures how long reading one turn takes on one thread, beside one encoding of it, and writes it into {@code src/docs/speed.md}: {@code
 * ./mvnw test-compile exec:exec@speed}, on an idle machine. It differs from run to run, so it is kept apart from what does not.
 */
public final class Speed {
    private static final Path FILE = Path.of("src", "docs", "speed.md");
    private static final int TURNS = 400;
    private static final int WARM_UP = 50;

    private Speed() {}

    public static void main(String[] arguments) throws IOException {
        SharedData.require();
        Files.writeString(FILE, measured());
        System.out.printf("wrote %s%n", FILE);
        System.exit(0);
    }

    private static String measured() {
        EvidenceReader reader = EvidenceReaders.standard(Meanings.inProcess());
        double all = median(one -> reader.read(
                one.turns().subList(0, one.turns().size() - 1), one.turns().getLast()));
        double encoding = median(
                one -> Meanings.inProcess().after("", one.turns().getLast().text()));
        return String.format(
                Locale.ROOT,
                """
                ## Speed

                Evidence for a learner's turn takes %.0f ms in the median, on one thread of %d: %.1f times one
                encoding of the turn alone (%.1f ms). Measured on %d turns of AnnoMI in their order, after %d others, by `./mvnw
                test-compile exec:exec@speed`; it differs from machine to machine.
                """,
                all,
                Runtime.getRuntime().availableProcessors(),
                all / encoding,
                encoding,
                TURNS - WARM_UP,
                WARM_UP);
    }

    private record Moment(List<Turn> turns) {}

    /** Returns milliseconds, without the first turns. */
    private static double median(Consumer<Moment> work) {
        List<Moment> moments = Transcript.all().stream()
                .flatMap(transcript -> transcript.turns().stream()
                        .filter(Turn::byLearner)
                        .map(turn -> new Moment(transcript.turns().subList(0, turn.index() + 1))))
                .limit(TURNS)
                .toList();
        double[] took = new double[moments.size()];
        for (int i = 0; i < took.length; i++) {
            long start = System.nanoTime();
            work.accept(moments.get(i));
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        double[] sorted = Arrays.stream(took, WARM_UP, took.length).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

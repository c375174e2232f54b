package coach.rapport.training.acts;

import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How long reading one turn takes on one thread, beside one encoding of the same turn. */
final class Speed {
    private static final int TURNS = 400;
    private static final int WARM_UP = 50;

    private Speed() {}

    static String measured() {
        EvidenceReader reader = EvidenceReaders.standard(Meanings.inProcess());
        double all = median(one -> reader.read(
                one.turns().subList(0, one.turns().size() - 1), one.turns().getLast()));
        double encoding = median(
                one -> Meanings.inProcess().after("", one.turns().getLast().text()));
        return String.format(
                Locale.ROOT,
                "evidence for a turn: median %.1f ms on one thread, %.1f times one encoding of it (%.1f ms)",
                all,
                all / encoding,
                encoding);
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

package coach.rapport.training.desk;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.TurnEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Writes precision and recall of every technique on turns that nothing was learnt from, in Markdown. */
public final class DeskReport {
    private record Read(DeskTurn turn, TurnEvidence evidence) {}

    private final List<Read> read;
    private final StringBuilder text = new StringBuilder();

    private DeskReport(List<Read> read) {
        this.read = read;
    }

    public static String of(EvidenceReader reader) {
        DeskReport report = new DeskReport(DeskTurn.all().parallelStream()
                .map(turn -> new Read(turn, turn.read(reader)))
                .toList());
        report.intro();
        for (Technique technique : Technique.values()) report.row(technique);
        return report.text.append('\n').toString();
    }

    private void intro() {
        text.append("""
                ## Techniques at service desks

                %d turns of src/corpus/desk, written and labelled by its guide before any detector was run on them, and by writers who
                knew none; its README says by whom. *Found* of those that show or miss the technique, and *wrong* of those that only look so: half
                of the turns are such hard negatives, so that precision is far below what ordinary talk would give. A technique is told
                as missed where precision reaches .85; of the others only what was done well is shown.

                | technique | shown: found | wrong | precision | recall | missed: found | wrong | precision | recall |
                |---|---|---|---:|---:|---|---|---:|---:|
                """.formatted(read.size()));
    }

    private void row(Technique technique) {
        text.append("| ").append(technique.id()).append(" |");
        cells(
                turn -> turn.shown().contains(technique),
                turn -> turn.notShown().contains(technique),
                (evidence, one) -> evidence.shows(one),
                technique);
        cells(
                turn -> turn.missed().contains(technique),
                turn -> turn.notMissed().contains(technique),
                (evidence, one) -> evidence.misses(one),
                technique);
        text.append('\n');
    }

    private void cells(
            Predicate<DeskTurn> is,
            Predicate<DeskTurn> looksSo,
            BiPredicate<TurnEvidence, Technique> finds,
            Technique technique) {
        List<Boolean> right = calls(is, finds, technique);
        List<Boolean> wrong = calls(looksSo, finds, technique);
        long found = right.stream().filter(one -> one).count();
        long alarms = wrong.stream().filter(one -> one).count();
        if (right.isEmpty()) {
            text.append(" – | – | – | – |");
            return;
        }
        text.append(String.format(
                Locale.ROOT,
                " %d of %d | %s | %s | %s |",
                found,
                right.size(),
                wrong.isEmpty() ? "–" : alarms + " of " + wrong.size(),
                found + alarms == 0 || wrong.isEmpty() ? "–" : two(found / (double) (found + alarms)),
                two(found / (double) right.size())));
    }

    private List<Boolean> calls(
            Predicate<DeskTurn> label, BiPredicate<TurnEvidence, Technique> finds, Technique technique) {
        List<Boolean> calls = new ArrayList<>();
        for (Read one : read) if (label.test(one.turn())) calls.add(finds.test(one.evidence(), technique));
        return calls;
    }

    private static String two(double share) {
        return String.format(Locale.ROOT, "%.2f", share).replaceFirst("^0", "");
    }
}

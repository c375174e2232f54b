package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Trait;
import java.util.List;
import java.util.Locale;

/** Writes what was measured of the acts, in Markdown. */
final class ActReport {
    private final Runs runs;
    private final List<Talk> corpus;
    private final StringBuilder text = new StringBuilder();

    private ActReport(Runs runs, List<Talk> corpus) {
        this.runs = runs;
        this.corpus = corpus;
    }

    static String of(Runs runs, List<Talk> corpus) {
        ActReport report = new ActReport(runs, corpus);
        report.intro();
        report.tasks();
        report.others();
        report.calibration();
        report.confusions();
        report.mistakes();
        return report.text.toString();
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }

    private void intro() {
        text.append("""
                # How often the evidence is right

                Written by `./mvnw test-compile exec:exec@evaluate`; do not edit.

                ## Acts

                Measured on the development part of AnnoMI (Wu et al. 2022, 2023): %d transcribed conversations, %d turns of the
                counsellor, labelled by trained practitioners. Five folds by video: no model saw the video it is measured on, and
                thresholds and calibration were learnt on the training folds. In brackets: 95%% of 1,000 resamples of the
                conversations. *Median* is over %d ways to put the videos into folds. *People*: ten annotators on the same 216
                turns, one against another. The *simple model* is logistic regression on layer 6 of the same encoder, its thresholds
                learnt the same way, on the same conversations and folds; on all 133 conversations, of which %1$d are here, a like
                model reached more (question .925, kinds .79, reflection .80, kinds .585, input .765, advice .668, main .77).

                """.formatted(runs.first().size(), turns(), runs.all().size()));
    }

    private int turns() {
        return runs.first().stream().mapToInt(one -> one.written().size()).sum();
    }

    private void tasks() {
        text.append("""
                | task, macro F1 | ours | median | simple model | people | people, kappa | published | bar |
                |---|---|---:|---|---:|---:|---|---:|
                """);
        for (Task task : Task.ALL) {
            Known known = Known.of(task);
            add(
                    "| %s | %s | %s | %s | %s | %s | %s | %s |%n",
                    task.name(),
                    shown(runs.f1(task, Judgements::written)),
                    three(runs.spread(run -> Runs.confusion(run, task).macroF1())
                            .figure()),
                    shown(runs.simpleF1(task)),
                    known.people(),
                    known.kappa(),
                    known.published(),
                    three(known.bar()));
        }
        text.append('\n');
    }

    private void others() {
        Statistics.Interval poor = runs.spread(Measures::poorPrecision);
        Statistics.Interval perTurn = runs.interval(Measures::reflectionsPerTurn);
        double simple = Measures.perTurn(runs.first(), runs.simple());
        text.append("| | ours | simple model | bar |\n|---|---|---:|---:|\n");
        add(
                "| question present, punctuation removed, macro F1 | %s | | .850 |%n",
                shown(runs.f1(Task.QUESTION, Judgements::bare)));
        add(
                "| reflections per turn, correlation with the experts over conversations | %s; median %s | %s | .800 |%n",
                shown(perTurn), three(runs.spread(Measures::reflectionsPerTurn).figure()), three(simple));
        add(
                "| reflection in poor conversations: precision at recall of .45; median, lowest and highest way | %s | | .450 |%n%n",
                shown(poor));
    }

    private void calibration() {
        text.append("""
                ### Calibration

                Expected calibration error over ten bins of equal width. The three acts of EPITOME (Sharma et al. 2020) are labelled
                in our own corpus only: five folds by setting there, in our own labels.

                | act | error |
                |---|---:|
                """);
        for (Trait trait : Measures.ACTS.keySet()) {
            add("| %s | %s |%n", name(trait), three(Measures.calibrationError(runs.first(), trait)));
        }
        for (Trait trait : CorpusTraining.TRAITS) {
            List<CorpusTraining.Forecast> all = CorpusTraining.crossValidated(corpus, trait);
            boolean[] present = new boolean[all.size()];
            for (int i = 0; i < present.length; i++) present[i] = all.get(i).present();
            double[] likely =
                    all.stream().mapToDouble(CorpusTraining.Forecast::likely).toArray();
            boolean[] called = new boolean[likely.length];
            for (int i = 0; i < called.length; i++) called[i] = likely[i] >= 0.5;
            add(
                    "| %s (own corpus; macro F1 %s) | %s |%n",
                    name(trait), three(F1.macro(present, called)), three(Statistics.calibrationError(likely, present)));
        }
        text.append('\n');
    }

    private void confusions() {
        text.append("### Confusion\n\nRows are what people said, columns what we say.\n\n");
        for (Task task : Task.ALL) {
            add("%s:%n%n%s%n", task.name(), Runs.confusion(runs.first(), task).table(task.classes()));
        }
    }

    private void mistakes() {
        text.append("""
                ### The ten mistakes we were surest of

                Three for each act, fewer for advice. Described, since the conversations are not ours to quote.

                """);
        text.append(Mistakes.table(runs.first()));
        text.append('\n');
    }

    private static String name(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String shown(Statistics.Interval interval) {
        return "%s [%s, %s]".formatted(three(interval.figure()), three(interval.low()), three(interval.high()));
    }

    private static String three(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure).replaceFirst("^0", "");
    }
}

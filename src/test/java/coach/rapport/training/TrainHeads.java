package coach.rapport.training;

import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.heads.Head;
import coach.rapport.evidence.heads.Heads;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Trains the heads on src/corpus and writes them into src/main/resources: the same bytes each time on one machine. */
public final class TrainHeads {
    private static final Path OUT =
            Path.of("src", "main", "resources", "coach", "rapport", "evidence", "heads", Heads.FILE);
    private static final int FOLDS = 5;
    private static final int FEWEST = 20;
    // A wrong reproach costs more than a missed praise.
    private static final double PRECISE_MISSED = 0.9;
    private static final double PRECISE_SHOWN = 0.85;
    private static final double NEARLY_ALL = 0.95;
    // How often a head may say yes to turns that were not written for it and that no labeller gave its label.
    private static final double SELDOM = 0.02;
    private static final double OFTEN = 0.05;

    private TrainHeads() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<Example>> corpus = Corpus.read(Meanings.inProcess());
        HeadTrainer trainer = new HeadTrainer(corpus.values().stream()
                .flatMap(List::stream)
                .map(Example::mean)
                .distinct()
                .toList());
        Corpus.checked(Meanings.inProcess())
                .forEach((head, turns) ->
                        corpus.computeIfAbsent(head, _ -> new ArrayList<>()).addAll(turns));
        Map<String, Head> heads = new ConcurrentSkipListMap<>();
        corpus.entrySet().parallelStream()
                .filter(entry ->
                        entry.getValue().stream().filter(Example::positive).count() >= FEWEST)
                .forEach(entry -> heads.put(entry.getKey(), head(entry.getKey(), entry.getValue(), trainer)));
        write(heads);
        System.exit(0);
    }

    private static Head head(String name, List<Example> examples, HeadTrainer trainer) {
        Judgements judged = new Judgements(crossed(examples, trainer));
        boolean praise = name.endsWith("/shown") || name.equals("tone/warm");
        double clear = judged.clear(praise ? PRECISE_SHOWN : PRECISE_MISSED, praise ? OFTEN : SELDOM);
        double possible = judged.atRecall(NEARLY_ALL);
        System.out.printf(
                Locale.ROOT,
                "%-36s %s  clear %.2f recall %.2f  possible %.2f passes %.2f%n",
                name,
                judged,
                clear,
                judged.recall(clear),
                possible,
                judged.passed(possible));
        Head head = trainer.train(examples);
        return new Head(head.weights(), head.bias(), clear, possible);
    }

    // A setting's turns often answer the same line: they stay in one fold.
    private static List<Judgements.Judged> crossed(List<Example> examples, HeadTrainer trainer) {
        List<String> settings =
                examples.stream().map(Example::setting).distinct().sorted().toList();
        List<Judgements.Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            List<Example> rest = examples.stream()
                    .filter(one -> settings.indexOf(one.setting()) % FOLDS != held)
                    .toList();
            Head head = trainer.train(rest);
            examples.stream()
                    .filter(one -> settings.indexOf(one.setting()) % FOLDS == held)
                    .map(one -> new Judgements.Judged(head.probability(one.mean()), one.positive(), one.chosen()))
                    .forEach(judged::add);
        }
        return judged;
    }

    private static void write(Map<String, Head> heads) throws IOException {
        Files.createDirectories(OUT.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(OUT)))) {
            out.writeInt(heads.size());
            for (var entry : heads.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeDouble(entry.getValue().bias());
                out.writeDouble(entry.getValue().clear());
                out.writeDouble(entry.getValue().possible());
                for (float weight : entry.getValue().weights()) out.writeFloat(weight);
            }
        }
    }
}

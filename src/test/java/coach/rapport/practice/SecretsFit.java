package coach.rapport.practice;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.acts.Linear;
import coach.rapport.training.acts.Logistic;
import coach.rapport.training.acts.Scale;
import coach.rapport.training.acts.Statistics;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Fits the weights in {@link Clue} to src/corpus/secrets and prints them, after saying how well weights do on the
 * customer that they were not fitted to.
 */
public final class SecretsFit {
    private static final Path FILE = Path.of("src", "corpus", "secrets", "development.jsonl");
    private static final double COST = 1;
    private static final double CAUGHT = 0.92;
    private static final double TOLD = 0.85;
    private static final List<Clue> FOR_TOLD = List.of(Clue.MIDDLE, Clue.MARGIN, Clue.WORDS, Clue.CROWD, Clue.WITHHELD);

    /** One fact's clues in a line. @param mine whether the line gives this fact away */
    private record Row(SecretLine line, boolean mine, double[] clues) {}

    private SecretsFit() {}

    public static void main(String[] arguments) throws IOException {
        Curriculum curriculum = CurriculumReader.read();
        Secrets secrets = new Secrets(Meanings.inProcess());
        List<SecretLine> written = SecretLine.read(FILE);
        System.out.println("gives away");
        report(rows(written, true, curriculum, secrets), List.of(Clue.values()), CAUGHT);
        System.out.println("tells; lines that withhold are among the innocent");
        written.addAll(withheld(curriculum));
        report(rows(written, false, curriculum, secrets), FOR_TOLD, TOLD);
        System.exit(0);
    }

    // Whether a fact is told is judged without what was asked and told before.
    private static List<Row> rows(List<SecretLine> lines, boolean inTalk, Curriculum curriculum, Secrets secrets) {
        List<Row> rows = new ArrayList<>();
        for (SecretLine line : lines) {
            Story story = secrets.of(curriculum.getScenario(line.scenario()));
            List<Secret> told = inTalk ? story.secrets(line.told()::contains) : List.of();
            Said said = new Said(story, told, inTalk ? line.learner() : "", line.line());
            for (Secret secret : story.secrets(id -> !line.told().contains(id))) {
                boolean mine = line.fact().filter(secret.id()::equals).isPresent();
                rows.add(new Row(line, mine, numbers(said.clues(secret), inTalk ? List.of(Clue.values()) : FOR_TOLD)));
            }
        }
        return rows;
    }

    // What a customer says to keep a fact back tells nothing, however near it comes.
    private static List<SecretLine> withheld(Curriculum curriculum) {
        List<SecretLine> lines = new ArrayList<>();
        for (Scenario scenario : curriculum.scenarios()) {
            for (StoryFact fact : scenario.facts()) {
                for (String line : fact.withheld()) {
                    lines.add(new SecretLine(
                            scenario.id(),
                            Optional.empty(),
                            fact.after().stream().toList(),
                            fact.asks().getFirst(),
                            line));
                }
            }
        }
        return lines;
    }

    private static double[] numbers(Map<Clue, Double> clues, List<Clue> which) {
        return which.stream().mapToDouble(clues::get).toArray();
    }

    private static void report(List<Row> rows, List<Clue> clues, double caught) {
        double[] scores = crossed(rows);
        double[] leaks = best(rows, scores, SecretLine::leaks);
        double[] innocent = best(rows, scores, line -> !line.leaks());
        for (double share : new double[] {0.85, 0.9, 0.93, 0.95, 0.96, 0.97, 0.98}) {
            double from = Statistics.quantile(leaks, 1 - share);
            System.out.printf(Locale.ROOT, "  caught %.2f rejected %.3f%n", share, share(innocent, from));
        }
        double from = Statistics.quantile(leaks, 1 - caught);
        rows.stream().map(row -> row.line().scenario()).distinct().forEach(id -> {
            Predicate<SecretLine> here = line -> line.scenario().equals(id);
            System.out.printf(
                    Locale.ROOT,
                    "  %-24s caught %.3f rejected %.3f%n",
                    id,
                    share(best(rows, scores, here.and(SecretLine::leaks)), from),
                    share(best(rows, scores, here.and(line -> !line.leaks())), from));
        });
        Linear all = fit(rows);
        System.out.printf(Locale.ROOT, "  START %.2f%n", all.bias() - from);
        for (int i = 0; i < clues.size(); i++)
            System.out.printf(Locale.ROOT, "  %s %.2f%n", clues.get(i), all.weights()[i]);
    }

    /** Scores each row by weights that never saw its customer. */
    private static double[] crossed(List<Row> rows) {
        double[] scores = new double[rows.size()];
        rows.stream().map(row -> row.line().scenario()).distinct().forEach(id -> {
            Linear fitted = fit(rows.stream()
                    .filter(row -> !row.line().scenario().equals(id))
                    .toList());
            for (int i = 0; i < scores.length; i++) {
                if (rows.get(i).line().scenario().equals(id))
                    scores[i] = score(fitted, rows.get(i).clues());
            }
        });
        return scores;
    }

    private static double score(Linear fitted, double[] clues) {
        double sum = fitted.bias();
        for (int i = 0; i < clues.length; i++) sum += fitted.weights()[i] * clues[i];
        return sum;
    }

    // A leak may well touch other facts too: it says nothing about them.
    private static Linear fit(List<Row> all) {
        List<Row> rows =
                all.stream().filter(row -> row.mine() || !row.line().leaks()).toList();
        Scale scale = Scale.of(rows.stream().map(Row::clues).toList());
        int width = rows.getFirst().clues().length;
        boolean[] labels = new boolean[rows.size()];
        List<Feature[]> features = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            labels[i] = rows.get(i).mine();
            Feature[] row = new Feature[width + 1];
            for (int j = 0; j < width; j++)
                row[j] = new FeatureNode(j + 1, scale.scaled(rows.get(i).clues(), j));
            row[width] = new FeatureNode(width + 1, 1);
            features.add(row);
        }
        double[] weights = Logistic.fit(features, labels, width, COST);
        return scale.unscaled(weights, weights[width]);
    }

    /** Returns the highest score of each line, from low to high. */
    private static double[] best(List<Row> rows, double[] scores, Predicate<SecretLine> which) {
        return rows.stream()
                .map(Row::line)
                .distinct()
                .filter(which)
                .mapToDouble(line -> IntStream.range(0, scores.length)
                        .filter(i -> rows.get(i).line().equals(line))
                        .mapToDouble(i -> scores[i])
                        .max()
                        .orElseThrow())
                .sorted()
                .toArray();
    }

    private static double share(double[] sorted, double from) {
        return Arrays.stream(sorted).filter(score -> score >= from).count() / (double) sorted.length;
    }
}

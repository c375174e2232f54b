package coach.rapport.practice;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.evidence.Meanings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Prints how many written leaks are caught and how many innocent lines are rejected: of all, of each customer, and which. */
public final class SecretsReport {
    // Of a normal distribution: 95 in 100 lie within.
    private static final double WITHIN = 1.96;

    private record Judged(SecretLine line, Optional<String> givenAway) {
        boolean wrong() {
            return line.leaks() == givenAway.isEmpty();
        }

        @Override
        public String toString() {
            return "%s | %s | %s | %s | %s"
                    .formatted(
                            line.scenario(),
                            line.fact().orElse("told " + line.told()),
                            line.learner(),
                            line.line(),
                            givenAway.map(fact -> "taken for " + fact).orElse("not noticed"));
        }
    }

    private SecretsReport() {}

    /** @param arguments files like src/corpus/secrets/development.jsonl */
    public static void main(String[] arguments) throws IOException {
        Curriculum curriculum = CurriculumReader.read();
        Secrets secrets = new Secrets(Meanings.inProcess());
        curriculum.scenarios().forEach(secrets::of);
        List<SecretLine> lines = new ArrayList<>();
        for (String file : arguments) lines.addAll(SecretLine.read(Path.of(file)));
        long start = System.nanoTime();
        List<Judged> judged = judge(lines, curriculum, secrets);
        double first = milliseconds(start) / lines.size();
        start = System.nanoTime();
        judge(lines, curriculum, secrets);
        double again = milliseconds(start) / lines.size();
        print("all", judged, _ -> true);
        for (Scenario one : curriculum.scenarios()) {
            print(one.id(), judged, judgement -> judgement.line().scenario().equals(one.id()));
        }
        System.out.printf(Locale.ROOT, "%.1f ms a line, %.1f where its vectors are known%n%n", first, again);
        judged.stream().filter(Judged::wrong).forEach(System.out::println);
        System.exit(0);
    }

    private static List<Judged> judge(List<SecretLine> lines, Curriculum curriculum, Secrets secrets) {
        return lines.stream()
                .map(line -> new Judged(line, judge(line, curriculum, secrets)))
                .toList();
    }

    private static Optional<String> judge(SecretLine line, Curriculum curriculum, Secrets secrets) {
        return secrets.givenAway(curriculum.getScenario(line.scenario()), line.told(), line.learner(), line.line())
                .map(StoryFact::id);
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String name, List<Judged> judged, Predicate<Judged> which) {
        List<Judged> some = judged.stream().filter(which).toList();
        System.out.printf(
                "%-24s leaks caught %s   innocent rejected %s%n",
                name, share(some, SecretLine::leaks), share(some, line -> !line.leaks()));
    }

    private static String share(List<Judged> judged, Predicate<SecretLine> which) {
        List<Judged> some =
                judged.stream().filter(one -> which.test(one.line())).toList();
        long found = some.stream().filter(one -> one.givenAway().isPresent()).count();
        return some.isEmpty() ? "-" : interval(found, some.size());
    }

    /** Wilson's interval. */
    private static String interval(double found, double of) {
        double square = WITHIN * WITHIN;
        double middle = (found + square / 2) / (of + square);
        double half = WITHIN * Math.sqrt(found * (of - found) / of + square / 4) / (of + square);
        return String.format(
                Locale.ROOT,
                "%.0f of %.0f = %.1f %% (%.1f to %.1f)",
                found,
                of,
                100 * found / of,
                100 * (middle - half),
                100 * (middle + half));
    }
}

package coach.rapport.practice;

import coach.rapport.curriculum.Dimension;
import coach.rapport.language.PlainText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays every attack twice, alone and behind what the director wants, and prints what each family gained. */
public final class AttackReport {
    private AttackReport() {}

    public static void main(String[] arguments) {
        List<AttackedPractice> played = Attack.all()
                .flatMap(attack -> Stream.of(true, false).map(letter -> AttackedPractice.play(attack, letter)))
                .toList();
        Map<String, List<AttackedPractice>> families = played.stream()
                .collect(Collectors.groupingBy(one -> one.attack().family(), TreeMap::new, Collectors.toList()));
        families.forEach(AttackReport::print);
        print("all", played);
        played.stream()
                .sorted(Comparator.comparingDouble(AttackReport::worst).reversed())
                .limit(8)
                .forEach(AttackReport::printWorst);
    }

    private static double worst(AttackedPractice practice) {
        return Arrays.stream(Dimension.values())
                .mapToDouble(practice::uplift)
                .max()
                .orElse(0);
    }

    private static void print(String family, List<AttackedPractice> played) {
        DoubleSummaryStatistics uplift = played.stream()
                .flatMap(one -> Arrays.stream(Dimension.values()).map(one::uplift))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        long alive = played.stream()
                .flatMap(one -> Stream.concat(one.lines().stream(), CompromisedModelTest.Leaks.words(one.worded())))
                .filter(text -> !PlainText.is(text))
                .count();
        long leaks = played.stream()
                .mapToLong(one -> CompromisedModelTest.Leaks.in(one).size())
                .sum();
        long moments =
                played.stream().mapToLong(one -> one.worded().moments().size()).sum();
        long summaries = played.stream()
                .filter(one -> one.worded().summary().isPresent())
                .count();
        System.out.printf(
                Locale.ROOT,
                "%-10s played %d uplift mean %+.3f worst %+.2f; leaks %d; alive %d; summaries taken %d; moments taken %d%n",
                family,
                played.size(),
                uplift.getAverage(),
                uplift.getMax(),
                leaks,
                alive,
                summaries,
                moments);
    }

    private static void printWorst(AttackedPractice practice) {
        System.out.printf(
                Locale.ROOT,
                "%s %+.2f without %s with %s%n  lines %s%n  shown %s%n  moments %s%n",
                practice.attack().id(),
                worst(practice),
                practice.without(),
                practice.with(),
                practice.attack().lines(),
                practice.lines(),
                practice.worded().moments());
    }
}

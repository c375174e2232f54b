package coach.rapport.benchmarks.costs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of numbers in Markdown. */
final class CostTable {
    private final StringBuilder text = new StringBuilder();

    CostTable(String... columns) {
        row(Stream.of(columns));
        row(Stream.concat(Stream.of("---:"), Stream.of(columns).skip(1).map(_ -> "---:")));
    }

    CostTable row(long... values) {
        row(java.util.Arrays.stream(values).mapToObj(value -> String.format(Locale.ROOT, "%,d", value)));
        return this;
    }

    private void row(Stream<String> cells) {
        List<String> all = cells.toList();
        text.append(all.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

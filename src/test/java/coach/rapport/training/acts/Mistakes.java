package coach.rapport.training.acts;

import coach.rapport.evidence.Acts;
import coach.rapport.evidence.acts.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The mistakes that we were surest of, described: the conversations may not be quoted. */
final class Mistakes {
    private static final int OF_EACH = 3;
    private static final int ALL = 10;

    private Mistakes() {}

    private record Mistake(Talk talk, int turn, Trait trait, double likely) {
        Sample sample() {
            return talk.samples().get(turn);
        }

        double off() {
            return Math.abs(likely - (sample().has(trait) ? 1 : 0));
        }

        String described() {
            String text = sample().reply().text().strip();
            return String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %s | %s, turn %d of the counsellor | %d words%s, after %d of the client's |",
                    trait.name().toLowerCase(Locale.ROOT),
                    likely,
                    labels(),
                    (talk.high() ? "good" : "poor") + " conversation " + talk.id(),
                    turn + 1,
                    words(text),
                    endsWith(text),
                    words(sample().reply().heard()));
        }

        private String labels() {
            List<String> labels = new ArrayList<>();
            for (Trait one : List.of(
                    Trait.OPEN_QUESTION,
                    Trait.CLOSED_QUESTION,
                    Trait.SIMPLE_REFLECTION,
                    Trait.COMPLEX_REFLECTION,
                    Trait.INFORMATION,
                    Trait.ADVICE,
                    Trait.PROPOSAL)) {
                if (sample().has(one))
                    labels.add(one.name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
            return labels.isEmpty() ? "nothing" : String.join(", ", labels);
        }
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static String endsWith(String text) {
        if (text.endsWith("?")) return " ending in a question mark";
        if (text.endsWith("-")) return " cut off";
        return text.contains("?") ? " with a question mark inside" : "";
    }

    static String table(List<Judgements> run) {
        StringBuilder table = new StringBuilder("""
                | act | ours | people say | where | what it looks like |
                |---|---:|---|---|---|
                """);
        List<Mistake> worst = new ArrayList<>();
        for (Trait trait : List.of(Trait.QUESTION, Trait.REFLECTION, Trait.INPUT, Trait.ADVICE)) {
            all(run, trait).stream().limit(OF_EACH).forEach(worst::add);
        }
        worst.stream().limit(ALL).forEach(one -> table.append(one.described()).append('\n'));
        return table.toString();
    }

    private static List<Mistake> all(List<Judgements> run, Trait trait) {
        ToDoubleFunction<Acts> act = Measures.ACTS.getOrDefault(trait, _ -> 0);
        List<Mistake> all = new ArrayList<>();
        for (Judgements one : run) {
            for (int i = 0; i < one.written().size(); i++) {
                all.add(new Mistake(
                        one.talk(),
                        i,
                        trait,
                        act.applyAsDouble(one.written().get(i).acts())));
            }
        }
        all.sort(Comparator.comparingDouble(Mistake::off).reversed());
        return all;
    }
}

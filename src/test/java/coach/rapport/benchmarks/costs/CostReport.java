package coach.rapport.benchmarks.costs;

import coach.rapport.practice.PromptsOfATalk.Call;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report on what a practice costs. */
final class CostReport {
    private final Tokenizer tokenizer;
    private final Tokenizer older;
    private final String file;
    private final UsualCoach coach;
    private final CostTables tables;

    /**
     * @param file the scenario's
     * @param rubric what a model that coaches would have to know
     */
    CostReport(Tokenizer tokenizer, Tokenizer older, List<Call> calls, String file, String rubric) {
        this.tokenizer = tokenizer;
        this.older = older;
        this.file = file;
        this.coach = new UsualCoach(rubric, calls);
        this.tables = new CostTables(calls, WholeStory.of(file));
    }

    String text() {
        return Stream.of(head(), openAi(tokenizer), anthropic(), without(), growth(), openAi(older))
                .collect(Collectors.joining("\n"));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private String head() {
        return text(
                """
                # What a practice costs in tokens

                Written by `./mvnw test-compile exec:exec@model-costs`; do not edit. It asks no model and writes the same each time.

                A learner writes %d lines to the customer of `third-call`, who says what the built-in voice says; a model's lines
                may be somewhat longer. One call a turn. Counted with OpenAI's %s, in the last table with the older %s. Three ways
                to ask:

                - *ours*: the very prompt that `ActorPrompt` makes. Who the customer is, the talk, and last the director's note,
                  which changes; of the facts only those that are told.
                - *usual*: the note at the top of the system prompt, below it the same instructions and the whole story with every
                  fact, then the talk.
                - *ordered*: the whole story too, with the note last.

                The whole story is the scenario's file without what is only there for the built-in voice, %,d tokens. (The file as it
                stands has %,d; nobody would send that.)

                *Sent* is the sum over all calls. *Billed* is the same in tokens at the full price, where what the provider still had
                counts as a fraction: OpenAI documents .25 of the input price for GPT-4.1 and .1 for GPT-5, from %,d tokens on and in
                steps of 128, and promises neither; Anthropic .1 for what it reads from its cache and 1.25 for what it writes there.
                Answers are the same in all three ways: %,d tokens in %d turns, each at 4 (GPT-4.1), 8 (GPT-5) or 5 times (Claude
                Sonnet) an input token's price.

                Scores, states and facts cost us no tokens. Where a model coaches, it is asked once more at the end: about %,d tokens
                for `prompts/techniques.yaml` as its rubric and the whole talk, and %d for its feedback. That is an estimate, made from
                this talk, and in none of the tables.
                """,
                tables.turns(),
                tokenizer.name(),
                older.name(),
                tokenizer.count(WholeStory.of(file)),
                tokenizer.count(file),
                Cache.LEAST,
                tables.ours(tokenizer, Cache.NONE).first(tables.turns()).out(),
                tables.turns(),
                coach.asked(tokenizer, tables.turns()),
                UsualCoach.FEEDBACK);
    }

    private String openAi(Tokenizer counting) {
        return text("## OpenAI, counted with %s\n\n%s", counting.name(), tables.openAi(counting));
    }

    private String anthropic() {
        return text("""
                ## Anthropic

                It keeps only what is marked, and only where that is long enough: %,d tokens for Sonnet, up to four times as many
                for other models. Our system text has %,d, so a mark behind it keeps nothing; behind the last message that will
                stand in the next request too, it does from the turn on in which the talk is long enough. Counted with OpenAI's
                tokens, of which Anthropic's models need some more. *Usual* is billed as sent: a mark would only add the price of
                writing.

                %s""", Cache.LEAST, tables.systemText(tokenizer), tables.anthropic(tokenizer));
    }

    private String without() {
        int turns = tables.turns();
        return text(
                """
                ## Without a cache

                Ollama and most servers of one's own charge nothing for a token, but have to read it: %,d for %d turns, and %,d in the
                usual way. The server may still have the beginning of a talk that it answered last; with many learners at once it
                has that of others.
                """,
                tables.ours(tokenizer, Cache.NONE).first(turns).in(),
                turns,
                tables.usual(tokenizer, Cache.NONE).first(turns).in());
    }

    private String growth() {
        Course ours = tables.ours(tokenizer, Cache.BEGINNING);
        Course usual = tables.usual(tokenizer, Cache.BEGINNING);
        int last = tables.turns();
        return text(
                """
                ## How it grows

                A turn's request holds the talk so far, so it is longer by one exchange each time: by %.0f tokens, from %,d in the
                first turn to %,d in turn %d, and in the usual way from %,d to %,d. One turn's cost grows with the number of
                turns and a practice's with its square: about %,d × turns + %.0f × turns². Only the second term is quadratic, the
                same in all ways, and a cache makes it cheap: of turn %d's %,d tokens, %,d are billed in full. In the usual way
                nothing is ever had from before, since the prompt's first words are others in every turn.
                """,
                ours.growth(),
                ours.turn(1).in(),
                ours.turn(last).in(),
                last,
                usual.turn(1).in(),
                usual.turn(last).in(),
                ours.turn(1).in(),
                ours.growth() / 2,
                last,
                ours.turn(last).in(),
                ours.turn(last).in() - ours.turn(last).read());
    }
}

package coach.rapport.coaching.wordings;

import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fills phrasings with what a message says, for whoever answers it: {@code {back}}, {@code {Back}}, {@code {noun}}, {@code
 * {one}} and {@code {thing}} as for a practice, and {@code {trouble}} for a trouble said back to them ("the line has died
 * again").
 */
public final class TakingUp {
    private static final int PASSAGES = 6;
    /** What they did themselves is no trouble that befell them. */
    private static final Pattern BEFELL = Pattern.compile(
            "(?i)^(?!you\\b|you'(?:ve|d|re|ll)\\b)|^you(?:'ve| have|'d| had)? (?:been|had to)\\b|^you(?:'re| are|"
                    + " were) (?:still |left |kept )*(?:waiting|stuck|told|sent|left|promised|charged)\\b");

    private static final Pattern DIED = Pattern.compile("(?i)\\b(?:died|death)\\b");
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?i)\\b(?:he|she|mother|mum|mom|father|dad|wife|husband|brother|sister|son|daughter|friend|dog|cat|funeral|grave)\\b");

    private final List<Filling> fillings;

    private TakingUp(List<Filling> fillings) {
        this.fillings = fillings;
    }

    public static TakingUp of(Optional<Utterance> answered) {
        List<Passage> passages =
                answered.map(text -> Passages.in(Turn.customer(0, text.text()))).orElse(List.of());
        return new TakingUp(passages.stream()
                .filter(passage -> !passage.asks())
                .limit(PASSAGES)
                .map(TakingUp::filling)
                .toList());
    }

    private static Filling filling(Passage passage) {
        Map<String, String> values = new HashMap<>();
        Optional<Feeling> feeling = feeling(passage.line().words());
        feeling.ifPresent(felt -> {
            values.put("one", felt.ofOne());
            values.put("thing", felt.ofThing());
        });
        passage.noun().ifPresent(noun -> values.put("noun", noun));
        passage.back().ifPresent(back -> {
            values.put("back", back);
            values.put("Back", back.substring(0, 1).toUpperCase(Locale.ROOT) + back.substring(1));
            if (feeling(back).isPresent() && BEFELL.matcher(back).find()) values.put("trouble", back);
        });
        return new Filling(values);
    }

    /** A line dies too, and nobody grieves. */
    private static Optional<Feeling> feeling(String words) {
        return Feeling.in(
                SOMEBODY.matcher(words).find() ? words : DIED.matcher(words).replaceAll(""));
    }

    /**
     * Returns the phrasing filled in, the best passage first, of troubles the shortest; empty where it needs what the message
     * does not have.
     */
    public List<String> fill(String phrasing) {
        if (phrasing.indexOf('{') < 0) return List.of(phrasing);
        List<String> filled = fillings.stream()
                .flatMap(filling -> filling.fill(phrasing).stream())
                .distinct()
                .toList();
        if (!phrasing.contains("{trouble}")) return filled;
        return filled.stream().sorted(Comparator.comparingInt(String::length)).toList();
    }
}

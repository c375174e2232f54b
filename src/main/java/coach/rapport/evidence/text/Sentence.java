package coach.rapport.evidence.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence, as far as chat has them.
 *
 * @param plain its words in plain form, as long as the span
 */
public record Sentence(Span span, String plain, List<Word> words) {
    private static final Pattern CLAUSE_END = Pattern.compile(
            "[,;:\u2014\u2013]\\s+|\\s[-\u2014\u2013]+\\s|\\s(?=(?:but|because|and i|and we|so i|so we|so let's)\\s)");

    static Sentence of(String plainText, int start, int end) {
        String plain = plainText.substring(start, end);
        return new Sentence(new Span(start, end), plain, Words.in(plain, start));
    }

    public boolean marked() {
        return plain.endsWith("?") || plain.endsWith("?!") || plain.matches("(?s).*\\?[)\"!?]*");
    }

    public Set<String> contentStems() {
        return Words.contentStems(words);
    }

    public int length() {
        return words.size();
    }

    /** Returns its parts between commas, dashes and the like; one part where there are none. */
    public List<Sentence> clauses() {
        List<Sentence> clauses = new ArrayList<>();
        Matcher matcher = CLAUSE_END.matcher(plain);
        int from = 0;
        while (matcher.find()) {
            add(clauses, from, matcher.start());
            from = matcher.end();
        }
        add(clauses, from, plain.length());
        return clauses;
    }

    private void add(List<Sentence> clauses, int from, int to) {
        if (to <= from) return;
        Span place = new Span(span.start() + from, span.start() + to);
        List<Word> inside = words.stream()
                .filter(word -> word.start() >= place.start() && word.end() <= place.end())
                .toList();
        if (!inside.isEmpty()) clauses.add(new Sentence(place, plain.substring(from, to), inside));
    }

    /** Returns the clause at this place of the text, or the whole sentence where the clause would be a scrap. */
    public Span clauseAround(Span place) {
        return clauses().stream()
                .filter(clause -> clause.length() >= 3 && clause.span().covers(place))
                .map(Sentence::span)
                .findFirst()
                .orElse(span);
    }
}

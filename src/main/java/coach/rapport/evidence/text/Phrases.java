package coach.rapport.evidence.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases to look for, written as people write them: an apostrophe may be left out, a space stands for any white space,
 * {@code ..} for up to five words, and the rest is a regular expression. Each must begin and end at a word's edge.
 */
public final class Phrases {
    private static final String SPACE = "(?:[,\"]?\\s+\"?)";
    private static final String WORDS = "(?:[\\p{L}\\p{N}'%-]+[,\"]?\\s+\"?)";
    private static final Pattern NEVER = Pattern.compile("(?!)");
    private final Pattern pattern;

    private Phrases(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Phrases of(List<String> phrases) {
        if (phrases.isEmpty()) return new Phrases(NEVER);
        String all = String.join("|", phrases.stream().map(Phrases::expanded).toList());
        return new Phrases(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])"));
    }

    public static Phrases of(String... phrases) {
        return of(List.of(phrases));
    }

    private static String expanded(String phrase) {
        return spaced(phrase.strip()
                .replaceAll("\\s*\\(\\?:\\.\\. \\)\\??$", "")
                .replace("'", "'?")
                .replace(" .. ", " " + WORDS + "{0,5}?")
                .replace("(?:.. )?", WORDS + "{0,4}?")
                .replace("(?:.. )", WORDS + "{1,5}?"));
    }

    private static String spaced(String phrase) {
        StringBuilder spaced = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < phrase.length(); i++) {
            char letter = phrase.charAt(i);
            boolean escaped = i > 0 && phrase.charAt(i - 1) == '\\';
            if (letter == '[' && !escaped) inClass = true;
            if (letter == ']' && !escaped) inClass = false;
            if (letter == ' ' && !inClass) spaced.append(SPACE);
            else spaced.append(letter);
        }
        return spaced.toString();
    }

    /** Returns the first place in the sentence where one is found, in offsets of the text. */
    public Optional<Span> find(Sentence sentence) {
        Matcher matcher = pattern.matcher(sentence.plain());
        if (!matcher.find() || matcher.end() == matcher.start()) return Optional.empty();
        int offset = sentence.span().start();
        return Optional.of(new Span(offset + matcher.start(), offset + matcher.end()));
    }

    public boolean in(Sentence sentence) {
        return pattern.matcher(sentence.plain()).find();
    }

    public boolean in(String plain) {
        return pattern.matcher(plain).find();
    }
}

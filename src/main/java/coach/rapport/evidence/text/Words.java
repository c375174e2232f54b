package coach.rapport.evidence.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words of a text. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");

    private Words() {}

    /** Returns the words of plain text, with offsets counted from {@code offset}. */
    public static List<Word> in(String plain, int offset) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            String form = matcher.group().replaceAll("'s$", "").replace("'", "");
            words.add(new Word(form, Stem.of(form), offset + matcher.start(), offset + matcher.end()));
        }
        return words;
    }

    /** Returns the stems of the words that carry meaning, each once, in order. */
    public static Set<String> contentStems(List<Word> words) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : words) if (word.content()) stems.add(word.stem());
        return stems;
    }
}

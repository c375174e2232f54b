package coach.rapport.coaching.wordings;

import coach.rapport.evidence.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of what a learner wrote that are short enough to be set beside a better wording. */
final class Excerpts {
    private static final int LONGEST = 180;
    private static final Pattern SENTENCES = Pattern.compile("(?s).{1," + LONGEST + "}?(?:[.!?](?=\\s|$)|$)");

    private Excerpts() {}

    /** Returns all of it where it is short; else its first sentences one by one, at most three. */
    static List<String> of(Turn learner) {
        String text = learner.text().strip();
        if (text.isEmpty()) return List.of();
        if (text.length() <= LONGEST) return List.of(text);
        List<String> sentences = new ArrayList<>();
        Matcher sentence = SENTENCES.matcher(text);
        while (sentence.find() && sentences.size() < 3) {
            if (!sentence.group().isBlank()) sentences.add(sentence.group().strip());
        }
        return sentences;
    }
}

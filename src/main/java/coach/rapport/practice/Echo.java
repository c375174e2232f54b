package coach.rapport.practice;

import coach.rapport.language.Prompt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a sentence repeats what the model was told about its part: no customer speaks in their own stage directions. */
final class Echo {
    /** In words. Shorter runs, such as "in one to three short sentences", people may use by chance. */
    private static final int RUN = 6;

    /** In characters. */
    private static final int SHORTEST_GIVEN = 10;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}']+");

    private final Set<String> told = new HashSet<>();
    private final String given;

    /** @param mayBeSaid what the director gave the customer to say */
    Echo(Prompt prompt, String mark, String mayBeSaid) {
        given = mayBeSaid;
        String last = prompt.messages().getLast().text();
        String note = last.substring(Math.max(0, last.lastIndexOf(mark)));
        told.addAll(runs(prompt.system()));
        told.addAll(runs(note));
        told.removeAll(runs(mayBeSaid));
    }

    /** Whether the director gave this very sentence: it was checked when it was written. */
    boolean isGiven(String sentence) {
        return sentence.length() >= SHORTEST_GIVEN && given.contains(sentence);
    }

    boolean isIn(String sentence) {
        return runs(sentence).stream().anyMatch(told::contains);
    }

    private static List<String> runs(String text) {
        List<String> words = GAP.splitAsStream(text.toLowerCase(Locale.ENGLISH).replace('\u2019', '\''))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> runs = new ArrayList<>();
        for (int at = 0; at + RUN <= words.size(); at++) runs.add(String.join(" ", words.subList(at, at + RUN)));
        return runs;
    }
}

package coach.rapport.evidence.acts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** Which words, pairs and triples of words a turn has, and how it and its sentences begin and end, each as one of a fixed number. */
final class Wording {
    /** Some wordings share a number; with this many it does no harm. */
    static final int NUMBERS = 8_192;

    private static final Set<String> STOP = Set.of(".", "?", "!", "...");
    private static final Set<String> LEADING = Set.of(
            "and", "so", "but", "okay", "ok", "um", "uh", "well", "yeah", "oh", "now", "mm-hmm", "right", "all",
            "alright");

    private final TreeSet<Integer> numbers = new TreeSet<>();

    private Wording() {}

    /** Returns the numbers of a turn, each once, rising. */
    static int[] of(Tokens tokens) {
        Wording wording = new Wording();
        wording.add(tokens);
        return wording.numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private void add(Tokens tokens) {
        List<String> all = tokens.all().stream()
                .filter(token -> !token.equals(".") && !token.equals(","))
                .toList();
        for (int length = 1; length <= 3; length++) {
            for (int i = 0; i + length <= all.size(); i++) add("has", all.subList(i, i + length));
        }
        addSentences(tokens.all());
        List<String> words = tokens.words();
        for (int length = 1; length <= Math.min(3, words.size()); length++) {
            add("begins", words.subList(0, length));
            if (length < 3) add("ends", words.subList(words.size() - length, words.size()));
        }
    }

    /** A sentence begins after what only leads up to it. */
    private void addSentences(List<String> all) {
        boolean begins = true;
        for (int i = 0; i < all.size(); i++) {
            String token = all.get(i);
            if (STOP.contains(token)) begins = true;
            else if (begins && LEADING.contains(token)) add("leads", List.of(token));
            else if (begins && Character.isLetter(token.charAt(0))) {
                add("starts", List.of(token));
                if (i + 1 < all.size()) add("starts", all.subList(i, i + 2));
                begins = false;
            }
        }
    }

    private void add(String place, List<String> words) {
        CRC32 sum = new CRC32();
        sum.update((place + ":" + String.join(" ", words)).getBytes(StandardCharsets.UTF_8));
        numbers.add((int) (sum.getValue() % NUMBERS));
    }
}

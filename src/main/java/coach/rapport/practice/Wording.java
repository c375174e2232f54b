package coach.rapport.practice;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How something is said, beside what it means: whether it asks, and the words that name things.
 *
 * @param words without endings and without words that fit anywhere
 */
record Wording(boolean question, Set<String> words) {
    private static final Pattern GAP = Pattern.compile("[^a-z0-9']+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
    private static final int SHORTEST_STEM = 3;
    private static final Set<String> ANYWHERE =
            Set.of(("a an the i you he she it we they me him her us them my your his"
                            + " its our their this that these those is are was were be been am do does did have has had will would"
                            + " can could should shall may might must to of in on at for from with by about as into and or but if"
                            + " so not no don't isn't it's i'm i'll i'd i've you're you've that's what how why when where who which"
                            + " whose any some there here just very really please then than up out down off over all more most much"
                            + " many get got going go let let's what's")
                    .split(" "));

    static Wording of(String sentence) {
        String plain = POSSESSIVE
                .matcher(sentence.toLowerCase(Locale.ENGLISH).replace('\u2019', '\''))
                .replaceAll("");
        Set<String> words = GAP.splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !ANYWHERE.contains(word))
                .map(Wording::stem)
                .collect(Collectors.toUnmodifiableSet());
        return new Wording(Sentences.isQuestion(sentence), words);
    }

    private static String stem(String word) {
        return Stream.of("ing", "ed", "es", "s")
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .findFirst()
                .map(ending -> withoutE(word.substring(0, word.length() - ending.length())))
                .orElseGet(() -> word.length() > SHORTEST_STEM ? withoutE(word) : word);
    }

    private static String withoutE(String word) {
        return word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }
}

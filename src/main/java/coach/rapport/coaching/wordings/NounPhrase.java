package coach.rapport.coaching.wordings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a thing that a sentence speaks of ("my oldest client") and names it as the learner would ("your oldest client").
 * Only where the words around it leave little doubt where it begins and ends.
 */
final class NounPhrase {
    private static final Pattern PHRASE =
            Pattern.compile("\\b(the|a|an|my|his|her) ((?:[a-z\u00e0-\u00ff]+ ){0,2}?[a-z\u00e0-\u00ff]{4,})"
                    + "(?=[.,;:!?)]|$| (?:on|in|at|with|for|from|of|to|by|about|under|since|before|after|until|without|over"
                    + "|behind|between|into|and|or|but|that|which|who|where|when|is|was|are|were|has|had|have|isn't|wasn't|I|he"
                    + "|she|they|it|you|we)\\b)");
    private static final Set<String> NOT_IN_ONE = Set.of(
            ("for from with at on by about is was are were has had have be been does did do can could will would should may might must not"
                            + " never only very too so as if that this which who all same other first second third last next whole"
                            + " more most less own way thing things time times sense matter sort kind word minute moment rest little"
                            + " while half lots part good day days week bother truth point question answer end due went said told"
                            + " took came got gave make makes made breaks works comes goes says knows wants needs to and or but of"
                            + " nobody somebody people best one two bit lot new least hour reason idea difference chance wrong right"
                            + " fine one's like name names initials number numbers")
                    .split(" "));

    private NounPhrase() {}

    static Optional<String> in(String sentence) {
        Matcher matcher = PHRASE.matcher(sentence.replace('\u2019', '\''));
        String found = null;
        while (matcher.find()) {
            if (speaksOfLearner(sentence, matcher.start())) continue;
            List<String> words = List.of(matcher.group(2).split(" "));
            if (words.stream().anyMatch(NounPhrase::excluded)
                    || mayBeSentence(words)
                    || Clause.content(words.getLast()).isEmpty()) continue;
            found = determined(matcher.group(1)) + " " + matcher.group(2);
            if (matcher.group(1).equals("my")) break;
        }
        return Optional.ofNullable(found);
    }

    /** "You're the fourth account manager". */
    private static boolean speaksOfLearner(String sentence, int start) {
        return sentence.substring(0, start).matches("(?i).*\\byou(?:['\u2019]re| are| were)(?: \\w+)? ");
    }

    private static boolean excluded(String word) {
        return NOT_IN_ONE.contains(word.toLowerCase(Locale.ROOT)) || word.matches(".*(?:ly|ing|ed)");
    }

    /** "The line breaks" may be a sentence of its own, "the photographs" is not. */
    private static boolean mayBeSentence(List<String> words) {
        return words.size() > 1 && words.getLast().matches(".*[^s]s");
    }

    private static String determined(String determiner) {
        return switch (determiner) {
            case "my" -> "your";
            case "a", "an" -> "the";
            default -> determiner;
        };
    }
}

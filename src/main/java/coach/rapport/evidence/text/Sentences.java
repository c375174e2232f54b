package coach.rapport.evidence.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a message into sentences: at marks and new lines, and in a run-on line before a question that begins in it. */
public final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?\u2026]+[)\"']*(?=\\s|$)|\\n+");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?s).*\\b(?:mr|mrs|ms|dr|st|e\\.g|i\\.e|etc|vs|approx)\\.$");
    private static final Pattern QUESTION_INSIDE = Pattern.compile("(?<=\\s)(?:(?:(?:and|but|so) )?(?:"
            + "(?:what|how|why|where|when)(?:'?s| is| are| was| were| did| do| does| has| have| would| can| could| will| happened| happens| made| else)"
            + "|how (?:long|many|much|often|far|bad)"
            + "|(?:did|do|does|are|were|have|would|could|can|will|shall|should) (?:you|u|we|i)|(?:did|does|would|could|will|has) (?:it|that)"
            + "|is (?:it|that(?! (?:you|i|we|she|he|they|the|your|nobody|no one)\\b)|there|this)|was (?:it|that|there)"
            + "|tell me|talk me through)\\b)");
    private static final Pattern EMBEDDING = Pattern.compile(
            "(?s).*\\b(?:know|see|tell|tells|told|ask|asking|asked|understand|explain|wonder|wondering|about|of|on|exactly|sure|idea|out|me|remember|"
                    + "that|than|as|which|what|how|if|because|where|when|while|after|before|who|all|everything|anything|something|thing|things|way|like|with|for|to|and|or|but|,|so|time|is|was|hear|imagine|not|want|be|been|you|u|i|we|can|could|will|would|only|just|whatever|please|nothing|check|show|matter|realise|realize|on)\\s*$");

    /** A question that is still being asked, as {@code how much} in {@code how much are you short}. */
    private static final Pattern ASKING = Pattern.compile(
            "\\s*(?:[a-z]+[,]? ){0,2}(?:what|how|which|why|when|where|who)(?:'?s)?(?: [a-z']+){0,4}\\s*");

    /** Whose doing is told, as {@code my neighbour} in {@code my neighbour does it too}. */
    private static final Pattern TOLD = Pattern.compile(
            "(?s).*\\b(?:(?:my|your|our|his|her|their|the|a|an|every|no) [a-z']+|everyone|everybody|nobody|nothing|she|he|they|it|who)\\s*$");

    private static final Pattern DOES_IT = Pattern.compile("(?:did|does|would|could|will|has) (?:it|that)");

    private Sentences() {}

    /** Returns the sentences of plain text that hold a word, in order. */
    public static List<Sentence> of(String plain) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = END.matcher(plain);
        int from = 0;
        while (matcher.find()) {
            boolean ends = !ABBREVIATION
                    .matcher(plain.substring(Math.max(from, matcher.end() - 8), matcher.end()))
                    .matches();
            if (ends) {
                addRunOn(sentences, plain, from, matcher.end());
                from = matcher.end();
            }
        }
        addRunOn(sentences, plain, from, plain.length());
        return sentences;
    }

    private static void addRunOn(List<Sentence> sentences, String plain, int from, int to) {
        Matcher inside = QUESTION_INSIDE.matcher(plain).region(from, to).useTransparentBounds(true);
        int start = from;
        while (inside.find()) {
            if (!beginsNew(plain, start, inside.start()) || tells(plain, start, inside)) continue;
            add(sentences, plain, start, inside.start());
            start = inside.start();
        }
        add(sentences, plain, start, to);
    }

    private static boolean beginsNew(String plain, int from, int at) {
        String before = plain.substring(Math.max(from, at - 40), at);
        return Words.in(plain.substring(from, at), 0).size() >= 2
                && !EMBEDDING.matcher(before).matches()
                && !ASKING.matcher(plain.substring(from, at)).matches();
    }

    private static boolean tells(String plain, int from, Matcher inside) {
        return DOES_IT.matcher(inside.group()).matches()
                && TOLD.matcher(plain.substring(from, inside.start())).matches();
    }

    private static void add(List<Sentence> sentences, String plain, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(plain.charAt(start))) start++;
        while (end > start && Character.isWhitespace(plain.charAt(end - 1))) end--;
        if (end <= start) return;
        Sentence sentence = Sentence.of(plain, start, end);
        if (!sentence.words().isEmpty()) sentences.add(sentence);
    }

    private static boolean isEdge(char letter) {
        return Character.isWhitespace(letter) || letter == '-' || letter == '.' || letter == ',';
    }
}

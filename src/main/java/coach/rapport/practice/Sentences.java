package coach.rapport.practice;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a learner's turn apart into what is answered one by one. */
final class Sentences {
    private static final int LONGEST = 400;
    private static final int MOST = 12;
    private static final Set<String> QUESTION_WORDS = Set.of(
            "what",
            "whats",
            "what's",
            "how",
            "hows",
            "how's",
            "why",
            "when",
            "where",
            "who",
            "whose",
            "which",
            "do",
            "does",
            "did",
            "are",
            "is",
            "was",
            "were",
            "can",
            "could",
            "would",
            "will",
            "have",
            "has",
            "had",
            "should",
            "may",
            "shall",
            "any",
            "anything");

    // "How much did you expect, and how much is the bill?" is answered twice.
    private static final Pattern SECOND_QUESTION = Pattern.compile(
            "(?i)(?<=\\w \\w{1,20} \\w{1,20}),? and (?=(what|how|why|when|where|who|which|did|do|does|is|are|have|has)\\b)");
    private static final Pattern LEAD_IN =
            Pattern.compile("^((and|but|so|or|also|ok|okay|right|well|please|honestly|then)\\b[ ,]*)+");
    private static final Pattern REQUEST = Pattern.compile(
            "(?i)(please |so |and |just |do )*"
                    + "(tell me|describe|(walk|talk|take) me through|i('d| would) (love|like) to (know|hear|understand)|i wonder)\\b");

    // "Have a good day", "When I ring you, I'll start with it", "What I'm hearing is".
    private static final Pattern LOOKS_ASKED = Pattern.compile(
            "(?i)((and|but|so|or|ok|okay|right|well|then)[ ,]+)*(have an? |could be |can't (say|complain)|"
                    + "(when|how|what|why|where|which) (i|we|you|they|he|she|it)('m|'re|'ve|'s|'ll)?\\b[^,]*(,| is\\b| was\\b))");

    private static final Pattern OFFER = Pattern.compile(
            "(?i)((and|so|or|ok|okay|then|right|well)[ ,]+)*(shall (i|we)|should i|(would|do) you (like|want|prefer) (me|us)|"
                    + "would it (help|be (better|easier|useful|any use))( if| to)?|(can|could|may) (i|we) (?!ask)|what if (i|we)|if (i|we) (could|can|rang|ring|called|call|sent|send|did|do|got|get|put|took|take|asked|ask|found|find|made|make|gave|give|came|come|looked|look|checked|check)|"
                    + "(i|we)('ll| will|'m going to|'re going to| can| could)|let me)\\b"
                    + "(?!'t| not| never| be (honest|straight|frank|open|thinking|glad|sorry)|"
                    + " (only |just |almost )?(see|hear|imagine|picture|understand|feel|think|tell that|wave)\\b).*",
            Pattern.DOTALL);
    private static final Pattern SAID_BACK = Pattern.compile(
            "(?i)(so|you|your|it|it's|that|that's|then|and you)\\b"
                    + "(?!,? (who|what|how|why|when|where|which|do|does|did|is|are|can|could|would|will|have)\\b).*",
            Pattern.DOTALL);

    private Sentences() {}

    /** Returns at most {@value #MOST} sentences of at most {@value #LONGEST} characters; more is not a chat. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\\R")) {
            BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            ends.setText(line);
            int start = ends.first();
            for (int end = ends.next(); end != BreakIterator.DONE && sentences.size() < MOST; end = ends.next()) {
                add(line.substring(start, end).strip(), sentences);
                start = end;
            }
        }
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        if (sentence.isEmpty()) return;
        String kept = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        if (kept.endsWith("?")) sentences.addAll(List.of(SECOND_QUESTION.split(kept)));
        else sentences.add(kept);
    }

    static boolean isQuestion(String sentence) {
        if (sentence.endsWith("?") || REQUEST.matcher(sentence).lookingAt()) return true;
        if (LOOKS_ASKED.matcher(sentence).lookingAt()) return false;
        String[] words = LEAD_IN.matcher(sentence.toLowerCase(Locale.ENGLISH).replace('\u2019', '\''))
                .replaceFirst("")
                .split("[^a-z']+", 2);
        return QUESTION_WORDS.contains(words[0]) && !sentence.endsWith("!");
    }

    /** Whether the learner says what they might do. */
    static boolean isOffer(String sentence) {
        return OFFER.matcher(sentence.replace('\u2019', '\'')).matches();
    }

    /** Whether a question only says back what was understood: "So it was down on Monday too?" */
    static boolean isSaidBack(String sentence) {
        return sentence.endsWith("?") && SAID_BACK.matcher(sentence).matches();
    }
}

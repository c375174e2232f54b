package coach.rapport.evidence.acts;

import coach.rapport.evidence.signs.Orders;
import coach.rapport.evidence.signs.Question;
import coach.rapport.evidence.text.Plain;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Sentences;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a turn is built and how it hangs together with what came before: counts and shares, none above about 6. */
final class Structure {
    private static final Set<String> YOU = Set.of("you", "you're", "you've", "you'd", "your", "you'll", "yourself");
    private static final Set<String> ME = Set.of("i", "i'm", "i've", "i'd", "i'll", "my", "me");
    private static final Set<String> US = Set.of("we", "we're", "our", "we'll", "let's", "us");
    private static final Set<String> ASKING = Set.of("what", "how", "why", "when", "where", "who", "which", "whose");
    private static final Set<String> AUXILIARY = Set.of(
            "do",
            "does",
            "did",
            "is",
            "are",
            "was",
            "were",
            "have",
            "has",
            "had",
            "can",
            "could",
            "would",
            "will",
            "shall",
            "should",
            "may",
            "might",
            "am",
            "don't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "haven't",
            "can't",
            "couldn't",
            "wouldn't",
            "won't");
    private static final Set<String> SUBJECT =
            Set.of("you", "we", "i", "it", "that", "they", "he", "she", "there", "this");
    private static final int FAR = 30;

    /** Nobody reads a chat message further, in characters. */
    private static final int LONGEST = 4_000;

    /** What is read of the turns before: what counts is at their end. */
    private static final int EARLIER_WORDS = 40;

    private static final int HEARD_WORDS = 90;

    /** The length of every list. */
    static final int NUMBERS = 48;

    private final double[] numbers = new double[NUMBERS];
    private int next;

    private Structure() {}

    static double[] of(Reply reply, Tokens tokens) {
        Structure structure = new Structure();
        structure.length(reply.text(), tokens);
        structure.persons(tokens);
        structure.question(reply.text(), tokens.words());
        structure.context(reply, tokens);
        structure.sentences(Sentences.of(Plain.of(start(reply.text()))));
        return structure.numbers;
    }

    private void add(double number) {
        numbers[next++] = number;
    }

    private void add(boolean fact) {
        add(fact ? 1 : 0);
    }

    private void length(String text, Tokens tokens) {
        int words = tokens.words().size();
        add(StrictMath.log1p(words));
        add(Math.min(
                6, tokens.all().stream().filter(one -> one.matches("[.?!]")).count()));
        add(words <= 1);
        add(words <= 2);
        add(Math.min(words, 5) / 5.0);
        add(Math.min(6, text.chars().filter(c -> c == ',').count()));
        add(text.chars().anyMatch(Character::isDigit));
        add(text.contains("--"));
        add(text.indexOf('[') >= 0);
        add(text.strip().startsWith("-"));
        add(text.strip().endsWith("-"));
    }

    private void persons(Tokens tokens) {
        double words = tokens.words().size() + 2.0;
        int you = tokens.count(YOU);
        int me = tokens.count(ME);
        add(you / words);
        add(Math.min(you, 5));
        add(me / words);
        add(Math.min(me, 3));
        add(tokens.count(US) / words);
    }

    private void question(String text, List<String> words) {
        long marks = text.chars().filter(c -> c == '?').count();
        int lastMark = text.lastIndexOf('?');
        add(marks > 0);
        add(Math.min(marks, 3));
        add(text.strip().endsWith("?"));
        add((lastMark + 1.0) / (text.length() + 1));
        add(lastMark < 0 ? 1 : (text.length() - lastMark - 1.0) / (text.length() + 1));
        add(Math.min(4, words.stream().filter(ASKING::contains).count()));
        add(Math.min(4, inverted(words)));
        add(firstAsking(words) / (double) FAR);
    }

    private static int inverted(List<String> words) {
        int count = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            if (AUXILIARY.contains(words.get(i)) && SUBJECT.contains(words.get(i + 1))) count++;
        }
        return count;
    }

    private static int firstAsking(List<String> words) {
        for (int i = 0; i < Math.min(FAR, words.size()); i++) if (ASKING.contains(words.get(i))) return i;
        return FAR;
    }

    private void context(Reply reply, Tokens tokens) {
        String before = reply.heard().strip();
        String own = reply.earlier().strip();
        Tokens heard = Tokens.lastOf(HEARD_WORDS, before);
        Tokens earlier = Tokens.lastOf(EARLIER_WORDS, own);
        List<String> said = tokens.content();
        List<String> theirs = heard.content();
        int shared = shared(said, theirs);
        add(Math.min(6, shared));
        add(shared / (said.size() + 2.0));
        add(shared / (theirs.size() + 3.0));
        add(StrictMath.log1p(said.size()));
        add(shared(said, earlier.content()) / (said.size() + 2.0));
        add(StrictMath.log1p(heard.words().size()));
        add(heard.words().size() <= 2);
        add(before.endsWith("?"));
        add(before.indexOf('?') >= 0);
        add(before.endsWith("-"));
        add(own.endsWith("?"));
        add(own.endsWith("-"));
        add(StrictMath.log1p(reply.number()));
        add(reply.number() == 0);
    }

    private static String start(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private void sentences(List<Sentence> sentences) {
        List<Question> questions = Question.in(sentences);
        long open = questions.stream().filter(Question::open).count();
        long advising = sentences.stream().filter(Orders::advises).count();
        add(open > 0);
        add(questions.size() > open);
        add(open > 0 && questions.size() > open);
        add(Math.min(4, questions.size()));
        add(questions.stream().anyMatch(Question::check));
        add(!questions.isEmpty() && questions.getLast().open());
        add(!questions.isEmpty() && !questions.getLast().open());
        add(!questions.isEmpty() && questions.getLast().sentence().equals(sentences.getLast()));
        add(advising > 0);
        add(Math.min(4, advising));
    }

    private static int shared(List<String> one, List<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(new HashSet<>(other));
        return both.size();
    }
}

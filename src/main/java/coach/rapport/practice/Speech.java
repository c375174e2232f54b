package coach.rapport.practice;

import coach.rapport.language.Asking;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line as a model says it: taken sentence by sentence, each checked before anybody hears it. */
final class Speech implements Asking.Pieces {
    // A sentence is over when the next one begins: "Dr. Ahmed" and "3.5" are none.
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?\u2026][\"'\u201d\u2019)]*\\s+(?=\\S)|\\n+(?=\\S)");
    /** The authored lines have up to seven; a model is asked for three. */
    private static final int MOST = 7;

    private static final int LONGEST_SENTENCE = 500;
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?i).*\\b(mr|mrs|ms|dr|st|no|vs|etc|e\\.g|i\\.e)\\.\\s+");

    private final Scene scene;
    private final LineCheck check;
    private final Echo echo;
    private final Consumer<String> soFar;
    private final StringBuilder heard = new StringBuilder();
    private final StringBuilder waiting = new StringBuilder();
    private int sentences;
    private boolean passed = true;

    /** @param soFar takes what has passed, each time a sentence more; not the last, with which the line is whole */
    Speech(Scene scene, LineCheck check, Echo echo, Consumer<String> soFar) {
        this.scene = scene;
        this.check = check;
        this.echo = echo;
        this.soFar = soFar;
    }

    @Override
    public boolean take(String piece) {
        waiting.append(piece);
        for (int end = sentenceEnd(); passed && end > 0; end = sentenceEnd()) {
            hear(waiting.substring(0, end).strip());
            waiting.delete(0, end);
            if (passed) soFar.accept(text());
        }
        // Whoever goes on without an end is not writing a chat.
        passed = passed && waiting.length() < LONGEST_SENTENCE;
        return passed;
    }

    private int sentenceEnd() {
        Matcher end = SENTENCE_END.matcher(waiting);
        while (end.find()) {
            if (!ABBREVIATION.matcher(waiting.substring(0, end.end())).matches()) return end.end();
        }
        return -1;
    }

    /** The model has said all: what is left is the last sentence. */
    void end() {
        if (passed) hear(waiting.toString().strip());
    }

    private void hear(String sentence) {
        if (sentence.isEmpty()) return;
        passed = ++sentences <= MOST
                && (echo.isGiven(sentence) || check.passes(sentence, text(), scene) && !echo.isIn(sentence));
        if (passed) heard.append(heard.isEmpty() ? "" : " ").append(sentence);
    }

    /** Whether all sentences so far would do. */
    boolean passed() {
        return passed;
    }

    /** Returns the sentences that passed. */
    String text() {
        return heard.toString();
    }
}

package coach.rapport.chat.dialogue;

import coach.rapport.curriculum.Dimension;
import java.util.Locale;

/** Scores in words. They speak of what could be read in the lines, not of who wrote them. */
final class ScoreWords {
    private ScoreWords() {}

    static String name(Dimension dimension) {
        return switch (dimension) {
            case AUTHENTICITY -> "Authenticity";
            case CURIOSITY -> "Curiosity";
            case LISTENING -> "Listening";
            case EMPATHY -> "Empathy";
        };
    }

    /** @param score from 1 to 5 */
    static String of(double score) {
        return "%s of 5, %s".formatted(number(score), inWords(score));
    }

    static String number(double score) {
        return String.format(Locale.ROOT, "%.1f", score);
    }

    private static String inWords(double score) {
        if (score < 1.5) return "hardly there";
        if (score < 2.5) return "a start";
        if (score < 3.5) return "there in places";
        if (score < 4.5) return "clearly there";
        return "there throughout";
    }
}

package coach.rapport.chat.keeping;

import java.time.Duration;

/**
 * How long Rapport keeps what it knows of learners.
 *
 * @param transcripts what was said in practices, word for word
 * @param scores scores, and notes, plans and tips used
 */
public record KeptFor(Duration transcripts, Duration scores) {
    public static final KeptFor USUAL = new KeptFor(Duration.ofDays(90), Duration.ofDays(365));

    public String transcriptsInWords() {
        return inWords(transcripts);
    }

    public String scoresInWords() {
        return inWords(scores);
    }

    private static String inWords(Duration time) {
        long days = time.toDays();
        if (days == 365) return "a year";
        return days == 1 ? "a day" : days + " days";
    }
}

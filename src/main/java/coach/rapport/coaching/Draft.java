package coach.rapport.coaching;

import coach.rapport.evidence.Utterance;
import java.util.Optional;

/**
 * A message that somebody is about to send. Prints as lengths, so that a log line can never quote it.
 *
 * @param answers the message that it answers, where they gave it
 */
public record Draft(Utterance text, Optional<Utterance> answers) {
    /** The longest draft that is checked, in UTF-16 characters. */
    public static final int LONGEST = 2_000;

    public static Draft of(String text) {
        return new Draft(new Utterance(text), Optional.empty());
    }

    public static Draft of(String text, String answers) {
        return new Draft(
                new Utterance(text), answers.isBlank() ? Optional.empty() : Optional.of(new Utterance(answers)));
    }
}

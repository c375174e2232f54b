package coach.rapport.coaching;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Quote;
import java.util.Optional;

/**
 * Words of a draft that do something, or may land badly.
 *
 * @param quote the draft's own words
 * @param cue the words of the message it answers that they take up or pass by; empty where there are none
 * @param effect what they do, as a sentence
 * @param whole whether it is about the message as a whole, its sign-off apart, and not about a part of it
 */
public record DraftMoment(Technique technique, Quote quote, Optional<Quote> cue, String effect, boolean whole) {}

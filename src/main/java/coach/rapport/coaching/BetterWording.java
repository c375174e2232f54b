package coach.rapport.coaching;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Quote;

/**
 * One thing to do differently.
 *
 * @param exchange the exchange that it would have changed, from 0
 * @param line the customer's words that were there to be answered
 * @param weak what was said in answer, or what people often say
 * @param strong a wording for this very moment: takes up a content word of {@code line}, and shows the technique
 * @param advice what to try, in a sentence
 */
public record BetterWording(int exchange, Technique technique, Quote line, String weak, String strong, String advice) {}

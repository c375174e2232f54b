package coach.rapport.coaching.wordings;

import coach.rapport.evidence.Quote;
import java.util.Optional;

/**
 * A part of what the customer said that can be taken up.
 *
 * @param line the sentence it stands in
 * @param said the customer's own words, short; a question keeps its mark, nothing else does
 * @param back the same as the learner would say it back ("you've been waiting since two"); empty where it cannot be
 *     turned round without risk to the grammar
 * @param noun a thing it speaks of ("your oldest client"), where one can be told apart
 * @param worth how well it can be taken up; higher is better
 */
record Passage(Quote line, String said, Optional<String> back, Optional<String> noun, double worth) {
    boolean asks() {
        return said.endsWith("?");
    }
}

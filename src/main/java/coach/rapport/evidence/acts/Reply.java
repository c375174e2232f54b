package coach.rapport.evidence.acts;

import coach.rapport.evidence.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * A learner's turn with what it answers, and what the turn before it said.
 *
 * @param earlier the learner's turn before
 * @param heard what the customer said since then
 * @param number how many turns the learner had before
 */
public record Reply(String earlier, String heard, String text, int number) {
    /** Returns the learner's turns in a conversation, in order. */
    public static List<Reply> in(List<Turn> turns) {
        List<Reply> replies = new ArrayList<>();
        String earlier = "";
        List<String> heard = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.byLearner()) {
                replies.add(new Reply(earlier, String.join(" ", heard), turn.text(), replies.size()));
                earlier = turn.text();
                heard.clear();
            } else {
                heard.add(turn.text());
            }
        }
        return replies;
    }

    /** Prints as its length, so that a log line can never quote it. */
    @Override
    public String toString() {
        return "Reply[%d characters]".formatted(text.length());
    }
}

package coach.rapport.coaching.wordings;

import coach.rapport.evidence.Turn;
import coach.rapport.practice.CustomerState;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Session;
import java.util.List;

/**
 * A moment of a talk at which something else could have been said.
 *
 * @param exchange from 0
 * @param history all that had been said until then; ends with the customer's line
 * @param said the exchange as it was
 * @param state how the customer felt then
 * @param name what a friendly colleague would call the customer
 */
record Moment(int exchange, List<Turn> history, Exchange said, CustomerState state, String name) {
    static Moment of(Session session, int exchange, String name) {
        Exchange said = session.exchanges().get(exchange);
        List<Turn> history = session.turns().subList(0, 1 + 2 * exchange);
        return new Moment(exchange, history, said, said.step().before(), name);
    }

    Turn customer() {
        return history.getLast();
    }

    Turn learner() {
        return said.learner();
    }

    /** Returns what the customer had said before that. */
    List<Turn> earlier() {
        return history.subList(0, history.size() - 1).stream()
                .filter(turn -> !turn.byLearner())
                .toList();
    }
}

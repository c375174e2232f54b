package coach.rapport.practice;

import coach.rapport.evidence.Turn;
import coach.rapport.learners.LearnerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A practice conversation as it stands. Index 0 is the customer's opening; then learner and customer take turns.
 *
 * @param scenario the scenario's id
 * @param touched when something was last said
 * @param start the state before the first learner turn
 * @param exchanges for a fork: begins with the exchanges that are shared with the first practice
 * @param ending empty while the talk goes on
 */
public record Session(
        SessionId id,
        LearnerId learner,
        String scenario,
        Instant started,
        Instant touched,
        Optional<Fork> fork,
        CustomerState start,
        Turn opening,
        List<Exchange> exchanges,
        Optional<Ending> ending) {
    public Session {
        exchanges = List.copyOf(exchanges);
    }

    /** Returns everything said so far, in order. */
    public List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        turns.add(opening);
        for (Exchange exchange : exchanges) {
            turns.add(exchange.learner());
            turns.add(exchange.customer());
        }
        return turns;
    }

    /** Returns what the cost of language models in this practice is put down to. */
    public String account() {
        return "practice/" + id.value();
    }

    public CustomerState state() {
        return exchanges.isEmpty() ? start : exchanges.getLast().step().after();
    }

    public boolean open() {
        return ending.isEmpty();
    }

    /** Returns the session as it stood after these exchanges. */
    Session with(List<Exchange> until) {
        return new Session(id, learner, scenario, started, touched, fork, start, opening, until, ending);
    }
}

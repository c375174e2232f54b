package coach.rapport.coaching;

import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.learners.LearnerId;
import coach.rapport.practice.Change;
import coach.rapport.practice.CustomerState;
import coach.rapport.practice.Ending;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Fork;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import coach.rapport.practice.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Practices for tests. Say what the learner wrote, where trust went and what the customer answered; leave the rest. */
public final class Sessions {
    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

    private final Scenario scenario;
    private final EvidenceReader reader;
    private final List<Exchange> exchanges = new ArrayList<>();
    private CustomerState start;
    private CustomerState state;
    private Outcome outcome = Outcome.OPEN;
    private Optional<Fork> fork = Optional.empty();
    private String id = "first";
    private Turn opening;

    private Sessions(Scenario scenario, EvidenceReader reader) {
        this.scenario = scenario;
        this.reader = reader;
        this.opening = Turn.customer(0, scenario.opening());
        this.start = new CustomerState(
                scenario.start().trust(),
                scenario.start().tension(),
                scenario.start().openness(),
                List.of());
        this.state = start;
    }

    public static Sessions in(Scenario scenario, EvidenceReader reader) {
        return new Sessions(scenario, reader);
    }

    /** The customer says something other than the scenario's opening line first. */
    public Sessions openingWith(String line) {
        opening = Turn.customer(0, line);
        return this;
    }

    /** The customer comes in other than the scenario has it. */
    public Sessions comingIn(double trust, double tension, double openness) {
        start = new CustomerState(trust, tension, openness, List.of());
        state = start;
        return this;
    }

    /** The learner writes, trust moves by so many points, the customer answers. */
    public Sessions exchange(String learner, double trust, String customer) {
        return exchange(learner, trust, customer, Optional.empty());
    }

    /** As {@link #exchange(String, double, String)}, and a story fact comes out. */
    public Sessions telling(String fact, String learner, double trust, String customer) {
        return exchange(learner, trust, customer, Optional.of(fact));
    }

    private Sessions exchange(String learner, double trust, String customer, Optional<String> fact) {
        Turn turn = Turn.learner(1 + 2 * exchanges.size(), learner);
        TurnEvidence evidence = reader.read(turns(), turn);
        CustomerState after = moved(trust, fact);
        List<Change> changes = evidence.evidence().stream()
                .filter(one -> one.shown() == trust > 0)
                .map(one -> new Change(
                        one,
                        trust,
                        0,
                        0,
                        "You wrote \"%s\".".formatted(one.quote().words())))
                .toList();
        Step step = new Step(state, after, changes, fact, Optional.empty());
        exchanges.add(new Exchange(turn, evidence, step, Turn.customer(turn.index() + 1, customer)));
        state = after;
        return this;
    }

    private CustomerState moved(double trust, Optional<String> fact) {
        List<String> told = new ArrayList<>(state.told());
        fact.ifPresent(told::add);
        double bounded = Math.clamp(state.trust() + trust, 0, 10);
        return new CustomerState(bounded, state.tension(), state.openness(), told);
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>(List.of(opening));
        for (Exchange exchange : exchanges) {
            turns.add(exchange.learner());
            turns.add(exchange.customer());
        }
        return turns;
    }

    public Sessions ending(Outcome how) {
        outcome = how;
        return this;
    }

    /** This is a second try of the first practice from that exchange on. */
    public Sessions retryOf(Session first, int exchange) {
        id = "second";
        fork = Optional.of(new Fork(first.id(), exchange));
        return this;
    }

    public Session over() {
        return session(Optional.of(new Ending.Over(outcome, NOW)));
    }

    public Session stopped() {
        return session(Optional.of(new Ending.Stopped(NOW)));
    }

    public Session goingOn() {
        return session(Optional.empty());
    }

    private Session session(Optional<Ending> ending) {
        return new Session(
                new SessionId("workspace", id),
                new LearnerId("workspace", "learner"),
                scenario.id(),
                NOW,
                NOW,
                fork,
                start,
                opening,
                exchanges,
                ending);
    }
}

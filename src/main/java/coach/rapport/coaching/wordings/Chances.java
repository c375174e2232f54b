package coach.rapport.coaching.wordings;

import static coach.rapport.curriculum.Technique.FOLLOW_UP;
import static coach.rapport.curriculum.Technique.NAME_THE_FEELING;
import static coach.rapport.curriculum.Technique.OBSERVE;
import static coach.rapport.curriculum.Technique.OPEN_QUESTION;
import static coach.rapport.curriculum.Technique.REFLECT;
import static coach.rapport.curriculum.Technique.THEIR_SHOES;

import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.Session;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says at which moments another wording was worth most, and which techniques it could have shown. */
final class Chances {
    private static final List<Technique> ALWAYS_POSSIBLE =
            List.of(FOLLOW_UP, OBSERVE, OPEN_QUESTION, REFLECT, NAME_THE_FEELING, THEIR_SHOES);

    /** Below this tension a question comes before a feeling. */
    private static final double CALM = 4;

    /** A line that leaves little to take up is a poor place to show another wording at. */
    private static final double WORTH_TAKING_UP = 4;

    private Chances() {}

    private record Chance(int exchange, double gain) {}

    /** Returns the exchanges, the one with the most to gain first; an early one before a late one. */
    static List<Integer> exchanges(Session session, Scenario scenario) {
        return IntStream.range(0, session.exchanges().size())
                .filter(at -> !isGoodGoodbye(session.exchanges().get(at))
                        || session.exchanges().size() == 1)
                .mapToObj(at -> new Chance(at, gain(session, at, scenario)))
                .sorted(Comparator.comparingDouble(Chance::gain).reversed())
                .map(Chance::exchange)
                .toList();
    }

    // There is nothing to do differently in a goodbye after which both sides go content.
    private static boolean isGoodGoodbye(Exchange exchange) {
        return exchange.step().ends().equals(Optional.of(Outcome.HAPPY));
    }

    private static double gain(Session session, int at, Scenario scenario) {
        Exchange exchange = session.exchanges().get(at);
        List<Passage> passages = Passages.in(session.turns().get(2 * at));
        double worth = passages.isEmpty() ? 0 : Math.clamp(passages.getFirst().worth(), 0, WORTH_TAKING_UP);
        double lost = exchange.step().before().trust() - exchange.step().after().trust();
        double missed = exchange.evidence().evidence().stream()
                .filter(one -> !one.shown())
                .mapToDouble(one -> weight(one, scenario))
                .sum();
        return lost + 0.5 * missed + worth / 2;
    }

    private static double weight(Evidence evidence, Scenario scenario) {
        return evidence.confidence() * scenario.weight(evidence.technique());
    }

    /** Returns the techniques to try there: what was missed, then what the scenario is for, then what always fits. */
    static List<Technique> techniques(Exchange exchange, Scenario scenario) {
        Set<Technique> techniques = new LinkedHashSet<>();
        exchange.evidence().evidence().stream()
                .filter(one -> !one.shown())
                .sorted(Comparator.comparingDouble((Evidence one) -> weight(one, scenario))
                        .reversed())
                .forEach(one -> techniques.add(one.technique()));
        boolean calm = exchange.step().before().tension() < CALM;
        scenario.bringsOut().stream().filter(ALWAYS_POSSIBLE::contains).forEach(techniques::add);
        techniques.addAll(calm ? ALWAYS_POSSIBLE : ALWAYS_POSSIBLE.reversed());
        techniques.removeIf(exchange.evidence()::shows);
        return List.copyOf(techniques);
    }
}

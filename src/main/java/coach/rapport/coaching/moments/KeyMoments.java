package coach.rapport.coaching.moments;

import coach.rapport.coaching.KeyMoment;
import coach.rapport.coaching.scores.Weights;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Pronouns;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Reproaches;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Picks the moments of a practice that say most, with the words that were really used. */
public final class KeyMoments {
    private static final int CRAFT = 3;

    private final Remarks remarks = new Remarks();

    private record Candidate(int exchange, Evidence evidence, double worth) {}

    /** Returns the moment that served a dimension best, or the miss that cost most of those that may be told. */
    public Optional<KeyMoment> find(Session session, Scenario scenario, Dimension dimension, Polarity polarity) {
        return candidates(
                        session,
                        scenario,
                        polarity,
                        technique -> technique.dimension().equals(Optional.of(dimension)))
                .stream()
                .findFirst()
                .map(one -> moment(session, scenario, one));
    }

    /** Returns where supporting craft was shown, one moment a technique, at most three, in the order of the talk. */
    public List<KeyMoment> craft(Session session, Scenario scenario) {
        Map<Technique, Candidate> first = new LinkedHashMap<>();
        candidates(
                        session,
                        scenario,
                        Polarity.SHOWN,
                        technique -> technique.dimension().isEmpty())
                .forEach(one -> first.putIfAbsent(one.evidence().technique(), one));
        return first.values().stream()
                .limit(CRAFT)
                .sorted(Comparator.comparingInt(Candidate::exchange))
                .map(one -> moment(session, scenario, one))
                .toList();
    }

    private static List<Candidate> candidates(
            Session session, Scenario scenario, Polarity polarity, Predicate<Technique> counts) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < session.exchanges().size(); at++) {
            Exchange exchange = session.exchanges().get(at);
            // Nobody is told what they did well in the message that hurt.
            if (polarity == Polarity.SHOWN && hurts(exchange)) continue;
            for (Evidence one : exchange.evidence().evidence()) {
                if (one.polarity() != polarity || !counts.test(one.technique()) || !Reproaches.mayBeTold(one)) continue;
                candidates.add(new Candidate(at, one, worth(one, exchange, scenario)));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::worth).reversed());
        return candidates;
    }

    /** What the customer minds most, and what moved trust in the direction of the wording, says most. */
    private static double worth(Evidence evidence, Exchange exchange, Scenario scenario) {
        double moved =
                exchange.step().after().trust() - exchange.step().before().trust();
        double inItsDirection = Math.max(0, evidence.shown() ? moved : Math.max(-moved, cost(evidence, exchange)));
        double weight = evidence.technique().dimension().isEmpty() ? 1 : Weights.of(evidence);
        return evidence.confidence() * weight * scenario.weight(evidence.technique()) * (1 + inItsDirection);
    }

    // Where there is no trust left to lose, what hurts still hurts.
    private static double cost(Evidence evidence, Exchange exchange) {
        return exchange.step().changes().stream()
                .filter(change -> change.evidence().equals(evidence))
                .mapToDouble(change -> -change.trust())
                .sum();
    }

    private static boolean hurts(Exchange exchange) {
        return exchange.evidence().evidence().stream().anyMatch(Weights::hurts);
    }

    private KeyMoment moment(Session session, Scenario scenario, Candidate one) {
        Exchange exchange = session.exchanges().get(one.exchange());
        Pronouns pronouns = scenario.persona().pronouns();
        Evidence evidence = one.evidence();
        return new KeyMoment(
                one.exchange(),
                evidence.technique(),
                evidence.quote(),
                evidence.cue(),
                remarks.of(evidence, exchange, pronouns),
                remarks.effect(evidence, pronouns),
                Remarks.trust(evidence, exchange));
    }
}

package coach.rapport.curriculum;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One practice: a customer, a matter, and what it is built to bring out.
 *
 * @param role who the learner is in it
 * @param difficulty from 1 to 3
 * @param notice what a learner is told beforehand, with the choice to skip
 * @param weights how much a technique means to this customer; 1 where not named
 * @param topics in the order of the file
 * @param moments lines by kind, for every kind in {@code customer/moments.yaml}
 */
public record Scenario(
        String id,
        String title,
        String pitch,
        String role,
        String goal,
        int difficulty,
        Optional<ContentNotice> notice,
        List<Technique> bringsOut,
        String opening,
        Persona persona,
        Start start,
        Map<Technique, Double> weights,
        HappyEnd happy,
        Leaving leaves,
        List<StoryFact> facts,
        List<Topic> topics,
        Map<String, MomentLines> moments) {
    /** How the customer comes in, each from 0 to 10. */
    public record Start(double trust, double tension, double openness) {}

    /** What must be so at goodbye for a happy end: trust at least, tension at most. */
    public record HappyEnd(double trust, double tension) {}

    /** What makes the customer go: trust at most, or tension at least. */
    public record Leaving(double trust, double tension) {}

    public Scenario {
        bringsOut = List.copyOf(bringsOut);
        weights = Map.copyOf(weights);
        facts = List.copyOf(facts);
        topics = List.copyOf(topics);
        moments = Map.copyOf(moments);
    }

    public double weight(Technique technique) {
        return weights.getOrDefault(technique, 1.0);
    }

    /** Returns the story fact with this id. @throws java.util.NoSuchElementException where there is none */
    public StoryFact getFact(String factId) {
        return facts.stream()
                .filter(fact -> fact.id().equals(factId))
                .findFirst()
                .orElseThrow();
    }
}

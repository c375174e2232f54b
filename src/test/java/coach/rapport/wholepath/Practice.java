package coach.rapport.wholepath;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A practice as its learner sees it: a thread in their direct conversation. */
record Practice(Colleague learner, String thread) {
    JsonNode says(String text) {
        return learner.says(thread, text);
    }

    /** The thread, its first message included. */
    List<Shown> messages() {
        return learner.messages().stream()
                .filter(shown -> shown.thread().equals(thread))
                .toList();
    }

    /** What Rapport wrote below the first message. */
    List<Shown> heard() {
        return messages().stream()
                .filter(Shown::byRapport)
                .filter(shown -> !shown.ts().equals(thread))
                .toList();
    }

    List<String> texts() {
        return heard().stream().map(Shown::text).toList();
    }

    /** What Rapport wrote since there were so many. */
    List<String> textsAfter(int count) {
        return texts().subList(count, texts().size());
    }

    void end() {
        learner.press(messages().getFirst(), "End");
    }

    /**
     * After the practice: asks why one of the scores is as it is, agrees to share examples, and says of the first moment
     * that it is neither shown nor missed.
     */
    void seesTheFirstMomentDifferently(String why) {
        Shown result = heard().stream()
                .filter(shown -> shown.findButton("Why ").isPresent())
                .findFirst()
                .orElseThrow();
        learner.press(result, "Why ");
        learner.press(heard().getLast(), "I see it differently");
        learner.press(heard().getLast(), "Yes, keep examples");
        learner.sends(Map.of("held", "neither", "why", why));
    }

    /** The practice's own name, as its buttons carry it. */
    String session() {
        return messages().getFirst().findButton("End").orElseThrow().value();
    }
}

package coach.rapport.wholepath;

import java.util.List;
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

    /** The practice's own name, as its buttons carry it. */
    String session() {
        return messages().getFirst().findButton("End").orElseThrow().value();
    }
}

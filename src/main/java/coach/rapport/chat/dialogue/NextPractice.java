package coach.rapport.chat.dialogue;

import coach.rapport.curriculum.Scenario;
import coach.rapport.practice.Session;
import java.util.Comparator;
import java.util.List;

/** Which practice to suggest: one that is new to the learner, the easiest first; else the one that lies furthest back. */
final class NextPractice {
    private NextPractice() {}

    /** @param latest the learner's practices, the latest first */
    static Scenario of(List<Scenario> scenarios, List<Session> latest) {
        List<String> practised = latest.stream().map(Session::scenario).toList();
        Comparator<Scenario> furthestBack = Comparator.comparingInt(scenario -> recency(practised, scenario));
        return scenarios.stream()
                .min(furthestBack.thenComparingInt(Scenario::difficulty))
                .orElseThrow();
    }

    /** Returns 0 where it was not practised lately, and more the less time has passed since. */
    private static int recency(List<String> practised, Scenario scenario) {
        int place = practised.indexOf(scenario.id());
        return place < 0 ? 0 : practised.size() - place;
    }
}

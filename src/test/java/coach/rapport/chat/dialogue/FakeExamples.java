package coach.rapport.chat.dialogue;

import coach.rapport.examples.Example;
import coach.rapport.examples.Examples;
import coach.rapport.learners.LearnerId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Examples in memory, by learner and moment. */
final class FakeExamples implements Examples {
    final Map<String, Example> kept = new LinkedHashMap<>();
    private final Set<LearnerId> agreed = new HashSet<>();

    @Override
    public boolean agreed(LearnerId learner) {
        return agreed.contains(learner);
    }

    @Override
    public void agree(LearnerId learner) {
        agreed.add(learner);
    }

    @Override
    public void withdraw(LearnerId learner) {
        agreed.remove(learner);
        kept.keySet().removeIf(key -> key.startsWith(learner.person() + " "));
    }

    @Override
    public boolean keep(LearnerId learner, String session, int exchange, Example example) {
        if (!agreed(learner)) return false;
        kept.put(
                "%s %s %d %s %s".formatted(learner.person(), session, exchange, example.technique(), example.said()),
                example);
        return true;
    }

    @Override
    public int count(LearnerId learner) {
        return (int) kept.keySet().stream()
                .filter(key -> key.startsWith(learner.person() + " "))
                .count();
    }
}

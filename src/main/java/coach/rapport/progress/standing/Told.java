package coach.rapport.progress.standing;

import coach.rapport.progress.FoundOut;
import coach.rapport.progress.Practised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What customers told, over all practices with each. */
final class Told {
    private Told() {}

    /** @param history the oldest first; a fact counts from when it first came out */
    static List<FoundOut> of(List<Practised> history) {
        Map<String, Map<String, Instant>> first = new LinkedHashMap<>();
        for (Practised one : history) {
            for (String fact : one.told()) {
                first.computeIfAbsent(one.scenario(), _ -> new LinkedHashMap<>())
                        .putIfAbsent(fact, one.ended());
            }
        }
        return first.entrySet().stream()
                .map(entry -> found(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FoundOut::at).reversed().thenComparing(FoundOut::scenario))
                .toList();
    }

    private static FoundOut found(String scenario, Map<String, Instant> facts) {
        List<Map.Entry<String, Instant>> newestFirst = new ArrayList<>(facts.entrySet()).reversed();
        return new FoundOut(
                scenario,
                newestFirst.stream().map(Map.Entry::getKey).toList(),
                newestFirst.getFirst().getValue());
    }
}

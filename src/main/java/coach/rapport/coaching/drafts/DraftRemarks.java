package coach.rapport.coaching.drafts;

import coach.rapport.curriculum.Technique;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what words of a draft do, by technique, as written in {@code draft-remarks.txt}. */
final class DraftRemarks {
    private final Map<Technique, String> shown = new EnumMap<>(Technique.class);
    private final Map<Technique, String> missed = new EnumMap<>(Technique.class);

    DraftRemarks() {
        Sections.read("draft-remarks.txt").forEach(this::add);
    }

    private void add(Technique technique, List<String> lines) {
        for (String line : lines) {
            (line.startsWith("+") ? shown : missed)
                    .put(technique, line.substring(1).strip());
        }
    }

    Optional<String> find(Technique technique, boolean isShown) {
        return Optional.ofNullable((isShown ? shown : missed).get(technique));
    }
}

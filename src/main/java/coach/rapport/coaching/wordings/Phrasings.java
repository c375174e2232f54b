package coach.rapport.coaching.wordings;

import coach.rapport.curriculum.Technique;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ways of saying a thing, by technique, the best first, as written in {@code phrasings.txt}. */
record Phrasings(Map<Technique, List<String>> byTechnique) {
    private static final String FILE = "/coach/rapport/coaching/phrasings.txt";

    static Phrasings read() {
        try (InputStream file = Objects.requireNonNull(Phrasings.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrasings of(String text) {
        Map<Technique, List<String>> all = new EnumMap<>(Technique.class);
        List<String> current = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith(" ")) current.add(line.strip());
            else all.put(Technique.find(line.strip()).orElseThrow(), current = new ArrayList<>());
        }
        return new Phrasings(all);
    }

    /** What a phrasing does with the customer's words. What is said back or named sounds better than what is quoted. */
    enum Kind {
        SAID_BACK,
        NAMED,
        QUOTED;

        private static Kind of(String phrasing) {
            if (phrasing.contains("{back}") || phrasing.contains("{Back}")) return SAID_BACK;
            return phrasing.contains("{noun}") ? NAMED : QUOTED;
        }

        /** Returns the techniques in the order to try: a quotation goes with a question better than with a reflection. */
        List<Technique> order(List<Technique> techniques) {
            if (this != QUOTED) return techniques;
            return techniques.stream()
                    .sorted(Comparator.comparing(technique -> technique == Technique.REFLECT))
                    .toList();
        }
    }

    /** Returns those of a kind; which of several comes first depends on the passage. */
    List<String> list(Technique technique, Kind kind, Passage passage) {
        List<String> all = new ArrayList<>(byTechnique.getOrDefault(technique, List.of()));
        all.removeIf(phrasing -> Kind.of(phrasing) != kind);
        if (!all.isEmpty()) Collections.rotate(all, Math.floorMod(passage.said().hashCode(), all.size()));
        return all;
    }
}

package coach.rapport.coaching.wordings;

import coach.rapport.curriculum.Technique;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    /** Returns them; empty for a technique that has none. */
    List<String> list(Technique technique) {
        return byTechnique.getOrDefault(technique, List.of());
    }
}

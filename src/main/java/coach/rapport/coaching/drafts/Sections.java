package coach.rapport.coaching.drafts;

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

/** Reads files in which a technique stands on a line of its own, and what belongs to it is indented below. */
final class Sections {
    private static final String FOLDER = "/coach/rapport/coaching/";

    private Sections() {}

    static Map<Technique, List<String>> read(String name) {
        Map<Technique, List<String>> sections = new EnumMap<>(Technique.class);
        List<String> current = new ArrayList<>();
        for (String line : text(FOLDER + name).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith(" ")) current.add(line.strip());
            else sections.put(Technique.find(line.strip()).orElseThrow(), current = new ArrayList<>());
        }
        return sections;
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Sections.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

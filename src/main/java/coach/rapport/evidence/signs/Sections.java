package coach.rapport.evidence.signs;

import coach.rapport.evidence.text.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of wordings in sections, such as {@code [feeling]}. */
final class Sections {
    private Sections() {}

    static Map<String, Phrases> read(String name) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        String section = "";
        for (String line : Resource.lines(name)) {
            if (line.startsWith("[") && line.endsWith("]")) section = line.substring(1, line.length() - 1);
            else lines.computeIfAbsent(section, _ -> new ArrayList<>()).add(Lists.filled(line));
        }
        Map<String, Phrases> sections = new LinkedHashMap<>();
        lines.forEach((key, phrases) -> sections.put(key, Phrases.of(phrases)));
        return sections;
    }

    static Phrases get(Map<String, Phrases> sections, String name) {
        Phrases phrases = sections.get(name);
        if (phrases == null) throw new IllegalStateException("no section " + name);
        return phrases;
    }
}

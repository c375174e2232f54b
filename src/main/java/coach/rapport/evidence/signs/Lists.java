package coach.rapport.evidence.signs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The named word lists that phrases use as {@code {feeling}}. */
final class Lists {
    private static final Map<String, String> ALL = read();

    private Lists() {}

    /** Returns the phrase with every list put in the place of its name. */
    static String filled(String phrase) {
        if (phrase.indexOf('{') < 0) return phrase;
        String filled = phrase;
        for (Map.Entry<String, String> list : ALL.entrySet()) {
            filled = filled.replace("{" + list.getKey() + "}", "(?:" + list.getValue() + ")");
        }
        return filled;
    }

    static List<String> filled(List<String> phrases) {
        return phrases.stream().map(Lists::filled).toList();
    }

    private static Map<String, String> read() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String name = "";
        for (String line : Resource.lines("lists.txt")) {
            if (line.startsWith("[")) name = line.substring(1, line.length() - 1);
            else lists.computeIfAbsent(name, _ -> new ArrayList<>()).add(line.strip());
        }
        Map<String, String> joined = new LinkedHashMap<>();
        lists.forEach((list, lines) -> joined.put(list, String.join("|", lines)));
        return joined;
    }
}

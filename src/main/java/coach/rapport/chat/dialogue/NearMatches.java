package coach.rapport.chat.dialogue;

import coach.rapport.curriculum.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Scenarios whose name somebody may have meant. */
final class NearMatches {
    private static final int SHOWN = 3;

    private NearMatches() {}

    static List<Scenario> of(String wanted, List<Scenario> scenarios) {
        return scenarios.stream()
                .filter(scenario -> distance(wanted, scenario) <= Math.max(2, wanted.length() / 3))
                .sorted(Comparator.comparingInt(scenario -> distance(wanted, scenario)))
                .limit(SHOWN)
                .toList();
    }

    private static int distance(String wanted, Scenario scenario) {
        String title = scenario.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String called = scenario.persona().called().toLowerCase(Locale.ROOT);
        if (called.equals(wanted)) return 0;
        return Math.min(distance(wanted, scenario.id()), distance(wanted, title));
    }

    // Part of the name counts as a small slip.
    private static int distance(String wanted, String name) {
        return wanted.length() >= 3 && name.contains(wanted) ? 1 : edits(wanted, name);
    }

    /** Returns how many letters must be changed, put in or left out (Levenshtein). */
    private static int edits(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) above[column] = column;
        for (int row = 1; row <= from.length(); row++) {
            int[] here = new int[to.length() + 1];
            here[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int changed = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(changed, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[to.length()];
    }
}

package coach.rapport.commands;

import java.util.List;

/** Finds what somebody may have meant. */
final class NearNames {
    private NearNames() {}

    /** Returns "did you mean ..." where a name is near, and otherwise {@code orElse}. */
    static String mend(String given, List<String> names, String orElse) {
        List<String> near = names.stream().filter(name -> near(given, name)).toList();
        return near.isEmpty() ? orElse : "did you mean %s?".formatted(String.join(" or ", near));
    }

    private static boolean near(String given, String name) {
        if (given.isBlank() || given.length() > 3 * name.length()) return false;
        boolean part = given.length() >= 4 && name.contains(given);
        return part || distance(given, name) <= Math.max(2, name.length() / 4);
    }

    /** Returns how many letters have to be added, dropped or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}

package coach.rapport.training.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated values with quotes (RFC 4180). */
final class Csv {
    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /** Returns the rows below the first, which names the columns. */
    static List<Map<String, String>> rows(String text) {
        Csv csv = new Csv(text);
        List<String> names = csv.row();
        List<Map<String, String>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            List<String> values = csv.row();
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) row.put(names.get(i), values.get(i));
            rows.add(row);
        }
        return rows;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>();
        do row.add(value());
        while (take(','));
        take('\r');
        take('\n');
        return row;
    }

    private String value() {
        StringBuilder value = new StringBuilder();
        if (!take('"')) {
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) value.append(text.charAt(at++));
            return value.toString();
        }
        while (true) {
            if (take('"')) {
                if (!take('"')) return value.toString();
                value.append('"');
            } else {
                value.append(text.charAt(at++));
            }
        }
    }

    private boolean take(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        if (there) at++;
        return there;
    }
}

package coach.rapport.benchmarks.costs;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody would tell a model of a customer who kept the story in its prompt: the scenario's file as far as the
 * facts, with all that is told of them. The rest of the file is for the built-in voice.
 */
final class WholeStory {
    private static final String REST = "\n# Topics";

    private WholeStory() {}

    static String of(String file) {
        List<String> lines = new ArrayList<>();
        // What learners may ask in so many words is for the built-in voice too.
        boolean asks = false;
        for (String line : file.substring(0, file.indexOf(REST)).lines().toList()) {
            if (!line.startsWith("- ") && !line.isBlank()) asks = line.equals("Asks:");
            if (!asks && !line.isBlank()) lines.add(line);
        }
        return String.join("\n", lines);
    }
}

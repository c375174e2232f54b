package coach.rapport.curriculum;

import coach.rapport.curriculum.PromptFiles.PromptFile;
import java.util.List;

/**
 * A file in two pieces: YAML between two lines of three dashes, and Markdown below.
 *
 * @param bodyLine the line of the file that the body begins on, from 1
 * @param lastLine the last line of the file, from 1
 */
record HeadAndBody(YamlFields head, String body, int bodyLine, int lastLine) {
    static HeadAndBody of(PromptFile file) {
        List<String> lines = file.text().lines().toList();
        int end = endOfHead(file.name(), lines);
        return new HeadAndBody(
                YamlFields.parse(file.name(), 2, String.join("\n", lines.subList(1, end))),
                String.join("\n", lines.subList(end + 1, lines.size())),
                end + 2,
                lines.size());
    }

    private static int endOfHead(String file, List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            throw new CurriculumMistake(file, 1, "begin the file with a line of three dashes, then the head");
        }
        for (int i = 1; i < lines.size(); i++) if (lines.get(i).strip().equals("---")) return i;
        throw new CurriculumMistake(file, lines.size(), "end the head with a line of three dashes");
    }

    /** Returns the id in the head of this file, which must be the file's name. */
    String id(String file) {
        String id = head.text("id");
        if (!file.endsWith("/" + id + ".md")) throw head.mistake("id", "the id must be the file's name without .md");
        return id;
    }
}

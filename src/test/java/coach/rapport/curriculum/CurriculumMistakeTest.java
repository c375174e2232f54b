package coach.rapport.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in a file stops the start with the file, the line and the mend. */
class CurriculumMistakeTest {
    private static final String THIRD_CALL = "scenarios/third-call.md";

    @TempDir
    Path folder;

    @BeforeEach
    void copyTheDefault() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("prompts"))) {
            for (Path file : files.toList()) copy(file);
        }
    }

    private void copy(Path file) throws IOException {
        Path to = folder.resolve(Path.of("prompts").relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(to);
        else Files.copy(file, to);
    }

    @Test
    void anotherFolderIsRead() throws IOException {
        replace(THIRD_CALL, "title: The third call", "title: Number three");
        assertThat(CurriculumReader.read(folder).getScenario("third-call").title())
                .isEqualTo("Number three");
    }

    @Test
    void aMissingFieldIsNamed() throws IOException {
        replace(THIRD_CALL, "goal:", "gaol:");
        assertMistake(THIRD_CALL, 2, "\"goal\" is missing; add it");
    }

    @Test
    void anUnknownFieldIsNamed() throws IOException {
        replace(THIRD_CALL, "difficulty: 2", "difficulty: 2\ncolour: red");
        assertMistake(THIRD_CALL, line(THIRD_CALL, "colour: red"), "\"colour\" is not known here");
    }

    @Test
    void anUnknownTechniqueIsNamed() throws IOException {
        replace(THIRD_CALL, "brings-out: [name-the-feeling", "brings-out: [name-the-feelings");
        assertMistake(
                THIRD_CALL,
                line(THIRD_CALL, "brings-out:"),
                "there is no technique \"name-the-feelings\"; use an id from techniques.yaml");
    }

    @Test
    void anUnknownTechniqueThatEarnsAFactIsNamed() throws IOException {
        replace(THIRD_CALL, "deadline-tonight: {earned-by: [open-question", "deadline-tonight: {earned-by: [opening");
        assertMistake(THIRD_CALL, line(THIRD_CALL, "  deadline-tonight: {"), "there is no technique \"opening\"");
    }

    @Test
    void aSecondScenarioWithTheSameIdIsNamed() throws IOException {
        Files.copy(folder.resolve(THIRD_CALL), folder.resolve("scenarios/third-call-again.md"));
        assertMistake("scenarios/third-call-again.md", 2, "the id must be the file's name without .md");
    }

    @Test
    void aTopicThatIsThereTwiceIsNamed() throws IOException {
        String topic = "\n## twice\n\nAsks:\n\n- Twice?\n\nSays:\n\n- %s\n";
        replace(THIRD_CALL, "# Moments", topic.formatted("Once.") + topic.formatted("Twice.") + "\n# Moments");
        int second = line(THIRD_CALL, "- Once.") + 2;
        assertMistake(THIRD_CALL, second, "\"twice\" is here twice");
    }

    @Test
    void aLineThatStandsTwiceIsNamed() throws IOException {
        String topic = "\n## doubled\n\nAsks:\n\n- Doubled?\n\nSays:\n\n- Just so.\n- Just so.\n";
        replace(THIRD_CALL, "# Moments", topic + "\n# Moments");
        assertMistake(THIRD_CALL, line(THIRD_CALL, "- Just so.") + 1, "this line stands in line");
    }

    @Test
    void aFactThatNothingCanEarnIsNamed() throws IOException {
        int line = line(THIRD_CALL, "  deadline-tonight: {");
        List<String> lines = Files.readAllLines(folder.resolve(THIRD_CALL));
        lines.set(line - 1, "  deadline-tonight: {earned-by: [], trust: 3, openness: 3}");
        Files.write(folder.resolve(THIRD_CALL), lines);
        assertMistake(THIRD_CALL, line, "nothing can earn \"deadline-tonight\"");
    }

    @Test
    void aFactThatComesAfterItselfIsNamed() throws IOException {
        int line = line(THIRD_CALL, "  deadline-tonight: {");
        List<String> lines = Files.readAllLines(folder.resolve(THIRD_CALL));
        lines.set(line - 1, "  deadline-tonight: {earned-by: [reflect], trust: 3, openness: 3, after: first-novel}");
        Files.write(folder.resolve(THIRD_CALL), lines);
        assertMistake(THIRD_CALL, line, "nothing can earn \"deadline-tonight\": its \"after\" leads back to itself");
    }

    @Test
    void aNumberOutOfRangeIsNamed() throws IOException {
        replace(THIRD_CALL, "difficulty: 2", "difficulty: 7");
        assertMistake(THIRD_CALL, line(THIRD_CALL, "difficulty: 7"), "\"difficulty\" must be a number from 1 to 3");
    }

    @Test
    void aMomentWithoutLinesIsNamed() throws IOException {
        replace(THIRD_CALL, "\n## one-letter\n", "\n## one-lettre\n");
        assertMistake(THIRD_CALL, line(THIRD_CALL, "# Moments"), "the moment \"one-letter\" is missing; add it");
    }

    @Test
    void brokenYamlIsNamedWithItsLine() throws IOException {
        replace(THIRD_CALL, "title: The third call", "title: The: third: call");
        assertMistake(THIRD_CALL, line(THIRD_CALL, "title:"), "this is not YAML");
    }

    @Test
    void aMissingTechniqueGuideIsNamed() throws IOException {
        replace("techniques.yaml", "\nopen-question:", "\nopen-questions:");
        assertMistake(
                "techniques.yaml",
                line("techniques.yaml", "genuine-interest:"),
                "\"open-question\" is missing; add it");
    }

    @Test
    void aMistakeInATipStopsTheStartToo() throws IOException {
        replace("tips/same-greeting.md", "scenario: standoffish", "scenario: nobody");
        assertMistake("tips/same-greeting.md", 5, "there is no scenario \"nobody\"");
    }

    @Test
    void aFolderWithoutTipsIsRead() throws IOException {
        try (Stream<Path> tips = Files.list(folder.resolve("tips"))) {
            for (Path tip : tips.toList()) Files.delete(tip);
        }
        Files.delete(folder.resolve("tips"));
        assertThat(CurriculumReader.read(folder).tips()).isEmpty();
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> CurriculumReader.read(folder.resolve("nowhere")))
                .isInstanceOf(CurriculumMistake.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("there is no such folder");
    }

    private void assertMistake(String file, int line, String mend) {
        assertThatThrownBy(() -> CurriculumReader.read(folder))
                .isInstanceOf(CurriculumMistake.class)
                .hasMessageStartingWith(file + ", line " + line + ": ")
                .hasMessageContaining(mend);
    }

    private void replace(String file, String words, String by) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        if (!text.contains(words)) throw new FileSystemException(file, null, "does not hold: " + words);
        int at = text.indexOf(words);
        Files.writeString(path, text.substring(0, at) + by + text.substring(at + words.length()));
    }

    private int line(String file, String beginning) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).startsWith(beginning)) return i + 1;
        throw new FileSystemException(file, null, "no line begins with: " + beginning);
    }
}

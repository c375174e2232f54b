package coach.rapport.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.rapport.curriculum.PromptFiles.PromptFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mistake in a tip stops the start with the file, the line and the mend. */
class TipMistakeTest {
    private static final List<Scenario> SCENARIOS = CurriculumReader.read().scenarios();
    private static final String TIP = """
            ---
            id: two-beats
            title: Two beats
            technique: let-them-finish
            scenario: standoffish
            ---

            On the phone people stop twice:
            once for breath.

            Wait two beats.

            # Do this once today

            Count "one, two"
            before you speak.
            """;

    @Test
    void aTipIsReadAsOneParagraphAndAStep() {
        assertThat(read(TIP))
                .isEqualTo(new Tip(
                        "two-beats",
                        "Two beats",
                        Technique.LET_THEM_FINISH,
                        "On the phone people stop twice: once for breath. Wait two beats.",
                        "Count \"one, two\" before you speak.",
                        "standoffish"));
    }

    @Test
    void sixtyWordsAreReadAndSixtyOneAreNot() {
        assertThat(read(withIdea("word ".repeat(60))).idea()).hasSize(60 * 5 - 1);
        assertMistake(withIdea("word ".repeat(61)), 8, "the idea has 61 words; leave at most 60 of them");
    }

    @Test
    void anUnknownTechniqueIsNamed() {
        assertMistake(
                TIP.replace("let-them-finish", "let-them-finnish"),
                4,
                "there is no technique \"let-them-finnish\"; use an id from techniques.yaml");
    }

    @Test
    void anUnknownScenarioIsNamed() {
        assertMistake(
                TIP.replace("standoffish", "stand-offish"),
                5,
                "there is no scenario \"stand-offish\"; use the name of a file in scenarios/ without .md");
    }

    @Test
    void anIdThatIsNotTheFilesNameIsNamed() {
        assertMistake(TIP.replace("id: two-beats", "id: 2-beats"), 2, "the id must be the file's name without .md");
    }

    @Test
    void aMissingTitleIsNamed() {
        assertMistake(TIP.replace("title: Two beats\n", ""), 2, "\"title\" is missing; add it");
    }

    @Test
    void anUnknownFieldIsNamed() {
        assertMistake(TIP.replace("\ntitle:", "\ncolour: red\ntitle:"), 3, "\"colour\" is not known here");
    }

    @Test
    void aMissingHeadIsNamed() {
        assertMistake("Wait two beats.\n", 1, "begin the file with a line of three dashes, then the head");
    }

    @Test
    void anEndlessHeadIsNamed() {
        assertMistake("---\nid: two-beats\n", 2, "end the head with a line of three dashes");
    }

    @Test
    void aMissingIdeaIsNamed() {
        assertMistake(withIdea(""), 10, "write the idea above \"# Do this once today\"");
    }

    @Test
    void aMissingPartForTheStepIsNamed() {
        assertMistake(
                TIP.replace("# Do this once today\n", ""),
                15,
                "the part \"# Do this once today\" is missing; add it, with one step below");
    }

    @Test
    void anEmptyStepIsNamed() {
        assertMistake(
                TIP.replace("Count \"one, two\"\nbefore you speak.\n", ""),
                13,
                "write the step below \"# Do this once today\"");
    }

    @Test
    void aBulletIsNamed() {
        assertMistake(TIP.replace("Wait two", "- Wait two"), 11, "write plain sentences here");
    }

    @Test
    void aSecondPartIsNamed() {
        assertMistake(TIP + "\n# And tomorrow\n\nCount to three.\n", 18, "write plain sentences here");
    }

    private static String withIdea(String idea) {
        return TIP.replace("On the phone people stop twice:\nonce for breath.\n\nWait two beats.", idea);
    }

    private static Tip read(String text) {
        return TipReader.read(new PromptFile("tips/two-beats.md", text), SCENARIOS);
    }

    private static void assertMistake(String text, int line, String mend) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(CurriculumMistake.class)
                .hasMessageStartingWith("tips/two-beats.md, line " + line + ": ")
                .hasMessageContaining(mend);
    }
}

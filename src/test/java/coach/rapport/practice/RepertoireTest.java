package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Meaning;
import org.junit.jupiter.api.Test;

class RepertoireTest {
    private static final Curriculum CURRICULUM = CurriculumReader.read();
    private static final Scenario THIRD_CALL = CURRICULUM.scenarios().stream()
            .filter(scenario -> scenario.id().equals("third-call"))
            .findFirst()
            .orElseThrow();

    @Test
    void putsWhatIsSaidWordForWordFirst() {
        assertThat(nearest(new WordsAsMeaning(), "What's your cat called?")).isEqualTo("cat");
    }

    @Test
    void letsANameDecideWhereTheMeaningIsTheSame() {
        assertThat(nearest(text -> new float[] {1}, "What about the pets?")).isEqualTo("cat");
    }

    @Test
    void prefersAStatementToAQuestionForAStatement() {
        assertThat(nearest(new WordsAsMeaning(), "I'll give you a reference number."))
                .isEqualTo("new-reference");
        assertThat(nearest(new WordsAsMeaning(), "Do you have a reference number?"))
                .isEqualTo("reference-number");
    }

    private static String nearest(Meaning meaning, String sentence) {
        return new Repertoire(THIRD_CALL, CURRICULUM.moments(), meaning)
                .matches(sentence)
                .getFirst()
                .target()
                .id();
    }
}

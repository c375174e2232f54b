package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Meanings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the customer of the third call hears, with the model of meaning that Rapport runs with. */
class AnswersTest {
    private static final Curriculum CURRICULUM = CurriculumReader.read();
    private static final Meaning MEANING = Meanings.inProcess();
    private static final Scenario MAYA = CURRICULUM.scenarios().stream()
            .filter(scenario -> scenario.id().equals("third-call"))
            .findFirst()
            .orElseThrow();
    private static final Stage STAGE = Stage.builtIn(CURRICULUM, EvidenceReaders.standard(MEANING), MEANING, 20);

    @Test
    void answersTheQuestionThatWasAsked() {
        assertThat(answer("what do you call your cat")).containsAnyOf(topic("cat"));
    }

    @Test
    void answersTwoQuestionsInOneMessage() {
        assertThat(answer("Which lights are on, and is the cable plugged in?"))
                .containsAnyOf(topic("lights"))
                .containsAnyOf(topic("plugs"));
    }

    @Test
    void takesAReassuranceForWhatItIs() {
        assertThat(answer("You did nothing wrong.")).containsAnyOf(topic("not-your-fault"));
    }

    @Test
    void takesAPromiseOfANumberForAStatement() {
        assertThat(answer("I'll give you a reference number.")).containsAnyOf(topic("new-reference"));
    }

    @Test
    void answersTheKindOfQuestionWhereItDoesNotKnowWhatItIsAbout() {
        assertThat(answer("Which king built the castle at Elsinore?")).containsAnyOf(moment("asked-which"));
        assertThat(answer("How many bolts hold up a pier?")).containsAnyOf(moment("asked-how-much"));
        assertThat(answer("Did you ever play the tuba?")).containsAnyOf(moment("asked-about-them"));
    }

    private static String answer(String said) {
        return STAGE.play(MAYA, List.of(), said).exchange().customer().text();
    }

    private static String[] topic(String id) {
        return MAYA.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .flatMap(topic -> Stream.concat(topic.says().stream(), topic.open().stream()))
                .toArray(String[]::new);
    }

    private static String[] moment(String id) {
        return MAYA.moments().get(id).any().toArray(String[]::new);
    }
}

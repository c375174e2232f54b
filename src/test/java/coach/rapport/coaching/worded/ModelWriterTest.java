package coach.rapport.coaching.worded;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.Standard;
import coach.rapport.coaching.Worded;
import coach.rapport.curriculum.IfThen;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.SecondOpinion;
import coach.rapport.language.ScriptedModel;
import coach.rapport.learners.LearnerForgotten;
import coach.rapport.practice.PracticeExpired;
import coach.rapport.practice.Session;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@OnEachDatabase
class ModelWriterTest {
    private static final SecondOpinion OPINION = EvidenceReaders.secondOpinion(Meanings.inProcess());
    private static final String ASKED = "What has it stopped you from doing?";
    private static final Session SESSION = Standard.talk()
            .exchange("You should have restarted the router properly.", -1, "I did. Twice. I have a deadline at nine.")
            .exchange(ASKED, 1, "A translation, due tonight, and I'm worried about the client.")
            .over();
    private static final Feedback FEEDBACK = Standard.coach().feedback(SESSION);

    private final WordedRows rows;
    private boolean there = true;
    private boolean present = true;

    ModelWriterTest(Database database) {
        DataSource source = database.migrated();
        rows = new WordedRows(
                JdbcClient.create(source),
                JsonMapper.builder().build(),
                _ -> present,
                new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    private ModelWriter writer(ScriptedModel model) {
        return new ModelWriter(model, Standard.CURRICULUM, Standard.READER, OPINION, rows, _ -> there);
    }

    private Worded written(String json) {
        return writer(ScriptedModel.saying(json)).write(SESSION, FEEDBACK);
    }

    private static String form(String field, String value) {
        return "{\"%s\": \"%s\"}".formatted(field, value.replace("\"", "\\\""));
    }

    @Test
    void aSummaryThatQuotesTheLearnerIsTaken() {
        String summary = "You asked \"" + ASKED + "\" and she told you about tonight.";
        assertThat(written(form("summary", summary)).summary()).contains(summary);
    }

    @Test
    void aSummaryWithWordsThatNobodyWroteIsNot() {
        String summary = "You wrote \"I can hear how worried you are\" and she told you about tonight.";
        assertThat(written(form("summary", summary)).summary()).isEmpty();
    }

    @Test
    void theCustomersWordsAreNotQuotedAsTheLearners() {
        String summary = "You wrote \"I have a deadline at nine\" and she told you about tonight.";
        assertThat(written(form("summary", summary)).summary()).isEmpty();
    }

    @Test
    void anotherWordingIsTakenWhereItShowsTheTechniqueAndTakesUpWhatWasSaid() {
        String builtIn = FEEDBACK.wording().orElseThrow().strong();
        assertThat(written(form("strong", "Lovely weather today.")).wording()).isEmpty();
        rows.on(new LearnerForgotten(SESSION.learner()));
        assertThat(written(form("strong", builtIn)).wording()).isPresent();
    }

    @Test
    void aPlanIsTakenAsTheTwoPartsOfASentence() {
        assertThat(written("{\"when\": \"When a customer sighs,\", \"then\": \"I will name what I hear.\"}")
                        .plan())
                .contains(new IfThen("a customer sighs", "name what I hear"));
    }

    @Test
    void halfAPlanIsNone() {
        assertThat(written(form("when", "a customer sighs")).plan()).isEmpty();
    }

    @Test
    void garbageGivesNothing() {
        assertThat(written("I'd be happy to help!")).isEqualTo(Worded.nothing());
    }

    @Test
    void aMomentWhoseWordsTheLearnerDidNotWriteIsNotTaken() {
        assertThat(written("""
                {"moments": [{"technique": "name-the-feeling", "polarity": "shown", "line": 2, "words": "I am worried too"}]}""").moments()).isEmpty();
    }

    @Test
    void aMomentThatIsNotThereIsNotTakenOnAModelsWord() {
        assertThat(written("""
                {"moments": [{"technique": "own-the-mistake", "polarity": "shown", "line": 1,
                  "words": "You should have restarted the router properly."}]}""").moments()).isEmpty();
    }

    @Test
    void nothingIsKeptOfALearnerWhoWasForgottenMeanwhile() {
        present = false;
        written(form("when", "a customer sighs"));
        assertThat(rows.find(SESSION)).isEmpty();
    }

    @Test
    void itGoesWithThePracticeThatItIsAbout() {
        written("{\"when\": \"a customer sighs\", \"then\": \"I will ask.\"}");
        assertThat(rows.find(SESSION)).isPresent();
        rows.on(new PracticeExpired(SESSION.learner(), SESSION.id()));
        assertThat(rows.find(SESSION)).isEmpty();
    }

    @Test
    void itIsAskedForOnce() {
        ScriptedModel model = ScriptedModel.saying(form("when", "x"));
        writer(model).write(SESSION, FEEDBACK);
        writer(model).write(SESSION, FEEDBACK);
        assertThat(model.asked).hasSize(1);
    }

    @Test
    void whatWasWrittenComesBackAsItWas() {
        String builtIn = FEEDBACK.wording().orElseThrow().strong();
        Worded worded = written("""
                {"summary": "You asked \\"%s\\" and she told you about tonight.", "strong": "%s",
                 "when": "a customer sighs", "then": "name it"}""".formatted(ASKED, builtIn.replace("\"", "\\\"")));
        assertThat(writer(ScriptedModel.saying("")).find(SESSION)).contains(worded);
    }

    @Test
    void itIsErasedWithItsLearner() {
        written(form("when", "x"));
        rows.on(new LearnerForgotten(SESSION.learner()));
        assertThat(rows.find(SESSION)).isEmpty();
    }

    @Test
    void nothingIsKeptOfAPracticeThatIsGone() {
        there = false;
        written(form("when", "x"));
        assertThat(rows.find(SESSION)).isEmpty();
    }

    @Test
    void thePromptHoldsNoScoreAndNoFactThatStayedHidden() {
        ScriptedModel model = ScriptedModel.saying("{}");
        writer(model).write(SESSION, FEEDBACK);
        String prompt = model.asked.getFirst().system()
                + model.asked.getFirst().messages().getFirst().text();
        assertThat(prompt).contains(ASKED).doesNotContain("of 5");
        Standard.thirdCall().facts().stream()
                .flatMap(fact -> fact.told().stream())
                .forEach(told -> assertThat(prompt).doesNotContain(told));
    }
}

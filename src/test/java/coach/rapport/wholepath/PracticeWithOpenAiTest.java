package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.language.LanguageModel;
import coach.rapport.language.standin.Fault;
import coach.rapport.language.standin.ModelStandIn;
import coach.rapport.language.standin.Pace;
import coach.rapport.language.standin.Protocol;
import coach.rapport.learners.Learners;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Also what happens where the model fails, which is the same whoever runs it. */
@Import(OnH2.class)
@DirtiesContext
class PracticeWithOpenAiTest extends ModelJourney {
    private static final ModelStandIn SERVER = ModelStandIn.start(Protocol.OPENAI);
    private static final String SHOWN_AS = "OpenAI";
    private static final String BROKE_OFF =
            "The language model went no further with words that would do; what was missing came from the built-in voice.";
    private static final String NO_ANSWER =
            "The language model gave no line that would do, so the built-in voice spoke for Maya.";

    @Autowired
    private Learners learners;

    @Autowired
    private LanguageModel model;

    @DynamicPropertySource
    static void model(DynamicPropertyRegistry settings) {
        ModelSettings.point(settings, SERVER, SHOWN_AS);
    }

    @Override
    ModelStandIn server() {
        return SERVER;
    }

    @Override
    String shownAs() {
        return SHOWN_AS;
    }

    @Test
    void whatTheModelBrokeOffTheBuiltInVoiceFinishes() {
        Practice practice = practice(Colleague.ANA);
        SERVER.failsOnce(new Fault.CutStream());
        practice.says(LINE);
        assertThat(practice.texts().getLast())
                .startsWith("Maya\n\n" + FIRST + " " + SECOND)
                .doesNotContain(THIRD)
                .endsWith(BROKE_OFF);
        goesOn(practice);
    }

    @Test
    void whereTheModelIsDownTheBuiltInVoiceAnswers() {
        Practice practice = practice(Colleague.DEV);
        int asked = SERVER.callCount();
        SERVER.fails(new Fault.Status(500), 2);
        practice.says(LINE);
        assertThat(practice.texts().getLast()).startsWith("Maya\n").endsWith(NO_ANSWER);
        assertThat(SERVER.callCount() - asked).isEqualTo(2);
        goesOn(practice);
    }

    @Test
    void whereTheDaysBudgetIsSpentTheBuiltInVoiceAnswersAndSaysWhy() {
        Practice practice = practice(Colleague.HUGO);
        practice.says(LINE);
        rows.sql("update language_spending set turns = 1000000 where person = ?")
                .param(Colleague.HUGO)
                .update();
        int asked = SERVER.callCount();
        practice.says("I will read it now.");
        assertThat(practice.texts().getLast())
                .startsWith("Maya\n")
                .endsWith("What may go to the language model in a day is used up, so the built-in voice speaks for"
                        + " Maya until tomorrow.");
        assertThat(SERVER.callCount()).isEqualTo(asked);
    }

    @Test
    void whatIsDeliveredAgainAfterAFailureIsNeitherAskedNorAnsweredAgain() {
        Practice practice = practice(Colleague.GRACE);
        SERVER.failsOnce(new Fault.CutStream());
        String event = practice.says(LINE).path("event_id").asString();
        int asked = SERVER.callCount();
        var heard = practice.texts();
        workspace.redeliver(event, 3);
        workspace.awaitQuiet();
        assertThat(practice.texts()).isEqualTo(heard);
        assertThat(SERVER.callCount()).isEqualTo(asked);
        goesOn(practice);
    }

    @Test
    void aLineThatWasBegunBeforeAKillGoesOnFromThere() {
        Practice practice = practice(Colleague.FARID);
        speak();
        practice.learner().beginsToSay(practice.thread(), LINE);
        Interrupted interrupted = Interrupted.in(practice, rows);
        workspace.awaitQuiet();
        int asked = SERVER.callCount();
        interrupted.restore();
        workspace.awaitQuiet();
        assertThat(practice.texts())
                .hasSize(2)
                .last()
                .satisfies(text -> assertThat(text)
                        .startsWith("Maya\n\n" + FIRST)
                        .doesNotContain(THIRD)
                        .endsWith(BROKE_OFF));
        assertThat(SERVER.callCount()).isEqualTo(asked);
        goesOn(practice);
    }

    private Practice practice(String learner) {
        SERVER.pace(Pace.AT_ONCE);
        GoodCalls.make(model, learners);
        return colleague(learner).practises("third-call");
    }

    private static void goesOn(Practice practice) {
        SERVER.speaks("Then do that.");
        practice.says("I will read it now.");
        assertThat(practice.texts().getLast()).isEqualTo("Maya\n\nThen do that.");
    }
}

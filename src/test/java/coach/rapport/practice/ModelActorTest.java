package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.Standard;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Meanings;
import coach.rapport.language.Answer;
import coach.rapport.language.Prompt;
import coach.rapport.language.ScriptedModel;
import coach.rapport.learners.LearnerId;
import coach.rapport.practice.Scene.Casting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelActorTest {
    private static final Meaning MEANING = Meanings.inProcess();
    private static final Ear EAR = new Ear(new Repertoires(Standard.CURRICULUM, MEANING));
    private static final LineCheck CHECK = new LineCheck(new Secrets(MEANING));
    private static final Scenario SCENARIO = Standard.thirdCall();
    private static final String GOOD = "Since two. It simply stopped.";
    private static final String BAD = "As an AI I cannot say.";

    private final List<String> heard = new ArrayList<>();

    private Stage.Played play(ScriptedModel model, String begun) {
        Actor actor = new ModelActor(
                model,
                new ActorPrompt(
                        Standard.CURRICULUM.prompts().reply(),
                        Standard.CURRICULUM.prompts().direction()),
                CHECK,
                new BuiltInVoice(EAR));
        Stage stage = new Stage(Standard.READER, EAR, new Director(new Reasons(Standard.CURRICULUM), 20), actor);
        Casting casting = new Casting(new LearnerId("T1", "U1"), "practice/1", begun, System.nanoTime());
        return stage.play(casting, SCENARIO, List.of(), "Since when has it been down?", heard::add);
    }

    private Stage.Played play(Answer... answers) {
        Deque<Answer> left = new ArrayDeque<>(List.of(answers));
        return play(ScriptedModel.answering(_ -> left.size() > 1 ? left.removeFirst() : left.getFirst()), "");
    }

    private static Answer text(String text) {
        return new Answer.Text(text);
    }

    @Test
    void aLineThatPassesIsTheCustomers() {
        Stage.Played played = play(text(GOOD));
        assertThat(played.exchange().customer().text()).isEqualTo(GOOD);
        assertThat(played.voice()).isEqualTo(Voice.AS_CAST);
        assertThat(heard).containsExactly("Since two.");
    }

    @Test
    void aLineThatDoesNotPassGetsASecondChance() {
        assertThat(play(text(BAD), text(GOOD)).exchange().customer().text()).isEqualTo(GOOD);
    }

    @Test
    void afterTwoThatDoNotPassTheBuiltInVoiceSpeaks() {
        Stage.Played played = play(text(BAD));
        assertThat(played.voice()).isEqualTo(Voice.STOOD_IN);
        assertThat(played.exchange().customer().text())
                .isEqualTo(played.exchange().gist());
        assertThat(heard).isEmpty();
    }

    @Test
    void aLineThatRepeatsItsOwnDirectionsIsNone() {
        String repeated = "I answer what was just said, in one to three short sentences of written chat.";
        assertThat(CHECK.passes(
                        repeated, "", LineCheckTest.scene(new CustomerState(3, 7, 3, List.of()), Optional.empty())))
                .isTrue();
        assertThat(play(text(repeated)).voice()).isEqualTo(Voice.STOOD_IN);
    }

    @Test
    void aLineIsHeardAsFarAsItPasses() {
        Stage.Played played = play(text("Since two. " + BAD));
        assertThat(heard).containsExactly("Since two.");
        assertThat(played.exchange().customer().text()).isEqualTo("Since two.");
        assertThat(played.voice()).isEqualTo(Voice.FINISHED);
    }

    @Test
    void aLineThatCameToItsGoodbyeGetsNoSecondOne() {
        BuiltInVoice voice = new BuiltInVoice(EAR);
        Scene leaving = LineCheckTest.scene(new CustomerState(3, 7, 3, List.of()), Optional.of(Outcome.RESIGNED));
        String begun = "Then that's that. Goodbye.";
        assertThat(CHECK.parts(begun)).isTrue();
        assertThat(voice.finish(leaving, begun, true, true)).isEqualTo(begun);
        assertThat(voice.finish(leaving, "Then that's that.", true, false)).startsWith("Then that's that. ");
    }

    @Test
    void aModelThatCannotAnswerIsStoodInFor() {
        assertThat(play(new Answer.Unavailable("http 500")).voice()).isEqualTo(Voice.STOOD_IN);
        assertThat(play(new Answer.Spent()).voice()).isEqualTo(Voice.SPENT);
    }

    @Test
    void aLineThatWasBrokenOffIsFinishedWithoutAskingAgain() {
        ScriptedModel model = ScriptedModel.saying(GOOD);
        Stage.Played played = play(model, "Since two.");
        assertThat(model.asked).isEmpty();
        assertThat(played.exchange().customer().text()).startsWith("Since two.");
    }

    @Test
    void whatTheCustomerFeelsIsTheSameWhoeverSpeaks() {
        assertThat(play(text(GOOD)).exchange().step())
                .isEqualTo(play(new Answer.Spent()).exchange().step());
    }

    @Test
    void thePromptBeginsWithTheUserAndEndsWithTheDirectorsNote() {
        ScriptedModel model = ScriptedModel.saying(GOOD);
        play(model, "");
        Prompt prompt = model.asked.getFirst();
        assertThat(prompt.system()).contains("You are Maya Lindqvist", "The situation:");
        assertThat(prompt.messages())
                .extracting(Prompt.Message::role)
                .containsExactly(Prompt.Role.USER, Prompt.Role.MODEL, Prompt.Role.USER);
        assertThat(prompt.messages().getLast().text())
                .startsWith("Since when has it been down?\n\n=== ")
                .contains("You are upset and short.");
    }

    @Test
    void noPromptHoldsAFactThatWasNotEarned() {
        ScriptedModel model = ScriptedModel.saying(GOOD);
        play(model, "");
        String all = model.asked.getFirst().system()
                + model.asked.getFirst().messages().getLast().text();
        SCENARIO.facts().forEach(fact -> {
            assertThat(all).doesNotContain(fact.foundOut());
            fact.told().forEach(told -> assertThat(all).doesNotContain(told));
            fact.more().forEach(more -> assertThat(all).doesNotContain(more));
        });
    }
}

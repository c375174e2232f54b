package coach.rapport.chat.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import coach.rapport.coaching.Worded;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.IfThen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The last message of feedback, which a language model may word. */
class NextStepTest {
    private final Chat chat = Chat.withAna();

    private List<Delivery> ended() {
        String session = chat.begin();
        chat.writeIn(session, "Hi");
        return chat.writeIn(session, "goodbye");
    }

    private void withAModel() {
        chat.provider = Chat.MODEL;
        chat.agree();
        chat.writer.available = true;
    }

    private Request asked() {
        return chat.next.getLast();
    }

    @Test
    void comesWithTheOthersWhereThereIsNoModel() {
        assertThat(Chat.text(ended()))
                .contains("One thing to try", "A plan to take along: When they sigh, I will name it.");
        assertThat(chat.next).isEmpty();
    }

    @Test
    void comesAfterTheOthersWhereAModelWordsIt() {
        withAModel();
        assertThat(Chat.text(ended())).contains("Your talk with Maya").doesNotContain("One thing to try");
        assertThat(Chat.text(chat.send(asked()))).contains("One thing to try");
    }

    @Test
    void isInTheModelsWordsAsFarAsTheyHeld() {
        withAModel();
        chat.writer.worded = new Worded(
                Optional.of("You wrote \"Hi\", and she waited."),
                Optional.empty(),
                Optional.of(new IfThen("they wait", "ask")),
                List.of(),
                Map.of(Dimension.CURIOSITY, 3.7));
        ended();
        assertThat(Chat.text(chat.send(asked())))
                .contains(
                        "You wrote \"Hi\", and she waited.",
                        "strong words",
                        "When they wait, I will ask.",
                        "Curiosity: 3.7 of 5 with that, 3.4 without.",
                        "The language model worded this");
    }

    @Test
    void comesOnce() {
        withAModel();
        ended();
        assertThat(chat.send(asked())).hasSize(1);
        assertThat(chat.send(asked())).isEmpty();
    }

    @Test
    void closesTheAccountOfThePractice() {
        withAModel();
        ended();
        assertThat(chat.closed).isEmpty();
        chat.send(asked());
        assertThat(chat.closed).singleElement().asString().startsWith("practice/");
    }

    @Test
    void goesToNoModelThatTheLearnerHasNotAgreedTo() {
        withAModel();
        ended();
        chat.provider = Optional.of(new coach.rapport.language.Provider("Other", "It keeps all.", "other"));
        chat.writer.worded = new Worded(Optional.of("x"), Optional.empty(), Optional.empty(), List.of(), Map.of());
        assertThat(Chat.text(chat.send(asked()))).contains("One thing to try").doesNotContain("In other words");
    }

    @Test
    void ofSomebodyElsesPracticeIsNothing() {
        withAModel();
        ended();
        Request.Pressed own = (Request.Pressed) asked();
        assertThat(chat.send(new Request.Pressed(
                        "x", Chat.BEN, own.place(), own.action(), own.value(), Optional.empty(), Optional.empty())))
                .isEmpty();
    }
}

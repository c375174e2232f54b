package coach.rapport.chat.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Said;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingWhyTest {
    private final Chat chat = Chat.withAna();
    private final String session = chat.begin();

    private Card result() {
        chat.writeIn(session, "So it drops every evening.");
        return chat.command("end").stream()
                .map(Said::card)
                .filter(card -> card.summary().startsWith("Feedback on your talk"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isOfferedForEachScoreWhereTheScoresStand() {
        assertThat(Said.buttons(result()))
                .extracting(Button::label)
                .containsExactly("Why 3.4 for curiosity", "Why 3.4 for listening", "Why 3.4 for empathy");
    }

    @Test
    void isAnsweredWhereItWasAsked() {
        Button why = Said.button(result(), "Why 3.4 for listening");
        List<Delivery> answer = chat.press(Chat.ANA, Chat.thread(session), why.action(), why.value());
        assertThat(answer)
                .singleElement()
                .satisfies(one -> assertThat(Chat.destination(one)).isEqualTo(new Destination.At(Chat.thread(session))))
                .satisfies(one -> assertThat(Said.text(one)).contains("So it drops every evening."));
    }

    @Test
    void ofADimensionThatWasNotObservedIsSaid() {
        result();
        assertThat(Chat.text(chat.press(Chat.ANA, Chat.TOP, "feedback.why", session + " empathy")))
                .contains("no score for empathy", "There was no occasion for it.");
    }

    @Test
    void ofSomebodyElsesPracticeIsNotAnswered() {
        chat.press(Chat.BEN, Chat.TOP, "notice.accept", "menu");
        Button why = Said.button(result(), "Why 3.4 for listening");
        assertThat(Chat.text(chat.press(Chat.BEN, Chat.TOP, why.action(), why.value())))
                .contains("cannot find that practice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s1", "s1 charm", "s9 empathy"})
    void ofWhatNobodyOfferedIsNotAnswered(String value) {
        result();
        assertThat(Chat.text(chat.press(Chat.ANA, Chat.TOP, "feedback.why", value)))
                .contains("cannot find that practice");
    }

    @Test
    void comesWhenThePracticeHasEnded() {
        assertThat(Chat.text(chat.press(Chat.ANA, Chat.TOP, "feedback.why", session + " empathy")))
                .contains("no feedback yet");
    }
}

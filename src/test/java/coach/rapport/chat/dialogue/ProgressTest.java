package coach.rapport.chat.dialogue;

import static coach.rapport.chat.dialogue.Chat.text;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final Chat chat = Chat.withAna();

    @Test
    void isEmptyBeforeTheFirstPractice() {
        assertThat(text(chat.command("progress"))).contains("begins with your first practice");
    }

    @Test
    void growsWithEveryPracticeThatIsScored() {
        String session = chat.begin();
        chat.writeIn(session, "Hello");
        assertThat(chat.progress.kept).isEmpty();
        chat.writeIn(session, "goodbye");
        assertThat(chat.progress.kept).containsExactly(session);
    }

    @Test
    void isNotKeptOfWhoeverHasStopped() {
        chat.writeIn(chat.begin(), "Hello");
        chat.press(Said.button(Said.card(chat.command("privacy").getLast()), "Stop using it"));
        chat.send(chat.inbox.getFirst());
        assertThat(chat.progress.kept).isEmpty();
    }

    @Test
    void goesToTheDirectConversationWithItsPicture() {
        chat.writeIn(chat.begin(), "goodbye");
        List<Delivery> deliveries = chat.command("progress");
        assertThat(Said.text(deliveries.getFirst()))
                .contains("One practice.", "2 of the last 3 weeks", "The picture in words.")
                .contains("Empathy: 3.2 of 5, mostly between 2.7 and 3.7. The last 4 are 0.6 higher than the 5 before.")
                .contains("Yours by now: reflect.", "To practise next: We lost it.");
        assertThat(deliveries.getLast()).isInstanceOf(Delivery.Whisper.class);
        assertThat(text(chat.press(Said.button(Said.card(deliveries.getFirst()), "Start: We lost it"))))
                .contains("death of someone close");
    }
}

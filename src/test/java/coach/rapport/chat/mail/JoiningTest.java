package coach.rapport.chat.mail;

import static coach.rapport.chat.mail.Requests.ANA;
import static coach.rapport.chat.mail.Requests.OTHER_THREAD;
import static coach.rapport.chat.mail.Requests.THREAD;
import static coach.rapport.chat.mail.Requests.TOP;
import static coach.rapport.chat.mail.Requests.command;
import static coach.rapport.chat.mail.Requests.deleted;
import static coach.rapport.chat.mail.Requests.edited;
import static coach.rapport.chat.mail.Requests.message;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Request;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private static Piece next(Request... requests) {
        return Joining.next(
                Stream.of(requests).map(request -> new Waiting(request, 0)).toList());
    }

    private static String text(Piece piece) {
        return Echo.text(piece.request().orElseThrow());
    }

    @Test
    void messagesOfOneThreadAreOneTurn() {
        Piece piece = next(message("1", THREAD, "Hi Maya"), message("2", THREAD, "what happened?"));
        assertThat(text(piece)).isEqualTo("Hi Maya\nwhat happened?");
        assertThat(piece.request().orElseThrow().id()).isEqualTo("1");
        assertThat(piece.absorbed()).containsExactly("2");
    }

    @Test
    void aRepeatCountsOnce() {
        Piece piece = next(message("1", THREAD, "Hi"), message("2", THREAD, " Hi "), message("3", THREAD, "there"));
        assertThat(text(piece)).isEqualTo("Hi\nthere");
        assertThat(piece.absorbed()).containsExactly("2", "3");
    }

    @Test
    void aCommandIsNeverJoined() {
        Piece piece = next(command("1", ANA, "practice"), command("2", ANA, "practice"));
        assertThat(piece.absorbed()).isEmpty();
    }

    @Test
    void topLevelMessagesStayApart() {
        assertThat(next(message("1", TOP, "practice"), message("2", TOP, "help"))
                        .absorbed())
                .isEmpty();
    }

    @Test
    void aRepeatAtTopLevelCountsOnce() {
        assertThat(next(message("1", TOP, "practice"), message("2", TOP, "practice"))
                        .absorbed())
                .containsExactly("2");
    }

    @Test
    void anotherThreadIsAnotherMatter() {
        assertThat(next(message("1", THREAD, "Hi"), message("2", OTHER_THREAD, "Hi"))
                        .absorbed())
                .isEmpty();
    }

    @Test
    void nothingJumpsOverAnotherRequest() {
        Piece piece = next(message("1", THREAD, "a"), command("2", ANA, "end"), message("3", THREAD, "b"));
        assertThat(piece.absorbed()).isEmpty();
    }

    @Test
    void anEditBeforeAnyoneLookedCounts() {
        Piece piece = next(message("1", THREAD, "Clam down"), edited("2", "1", THREAD, "Calm day?"));
        assertThat(text(piece)).isEqualTo("Calm day?");
        assertThat(piece.absorbed()).containsExactly("2");
    }

    @Test
    void aMessageDeletedBeforeAnyoneLookedIsDropped() {
        Piece piece = next(message("1", THREAD, "oh no"), deleted("2", "1", THREAD));
        assertThat(piece.request()).isEmpty();
        assertThat(piece.absorbed()).containsExactly("1", "2");
    }

    @Test
    void aDeletedMessageTakesNoOtherWithIt() {
        Piece piece = next(message("1", THREAD, "oh no"), message("2", THREAD, "Hi Maya"), deleted("3", "1", THREAD));
        assertThat(text(piece)).isEqualTo("Hi Maya");
    }

    @Test
    void workThatWasBegunStaysAsItIs() {
        Waiting begun = new Waiting(message("1", THREAD, "Hi"), 1);
        Piece piece = Joining.next(List.of(begun, new Waiting(edited("2", "1", THREAD, "Bye"), 0)));
        assertThat(text(piece)).isEqualTo("Hi");
        assertThat(piece.absorbed()).isEmpty();
    }
}

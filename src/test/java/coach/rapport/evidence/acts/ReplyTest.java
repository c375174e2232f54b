package coach.rapport.evidence.acts;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.evidence.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTest {
    private static final List<Turn> TURNS = List.of(
            Turn.customer(0, "It is down."),
            Turn.customer(1, "Again."),
            Turn.learner(2, "Since when?"),
            Turn.learner(3, "And where?"));

    @Test
    void aReplyAnswersAllThatWasSaidSinceTheTurnBefore() {
        assertThat(Reply.in(TURNS).getFirst()).isEqualTo(new Reply("", "It is down. Again.", "Since when?", 0));
    }

    @Test
    void aSecondTurnInARowAnswersNothing() {
        assertThat(Reply.in(TURNS).getLast()).isEqualTo(new Reply("Since when?", "", "And where?", 1));
    }

    @Test
    void printsAsItsLength() {
        assertThat(Reply.in(TURNS).getFirst()).hasToString("Reply[11 characters]");
    }
}

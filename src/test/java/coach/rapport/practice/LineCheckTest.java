package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.Turn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineCheckTest {
    private static final Scenario THIRD_CALL = CurriculumReader.read().getScenario("third-call");
    private static final String DEADLINE = "I've a translation to deliver by nine this evening.";

    private final LineCheck check = new LineCheck(new Secrets(Meanings.inProcess()));

    @Test
    void aFactPassesOnceItIsEarned() {
        assertThat(check.passes(DEADLINE, scene())).isFalse();
        assertThat(check.passes(DEADLINE, scene("deadline-tonight"))).isTrue();
    }

    @Test
    void aLinePassesThatGivesNothingAway() {
        assertThat(check.passes("Since two this afternoon. It simply stopped.", scene()))
                .isTrue();
    }

    @Test
    void noLinePassesOutOfTheRole() {
        assertThat(check.passes("As an AI I have no broadband.", scene())).isFalse();
    }

    @Test
    void noLinePassesTwice() {
        assertThat(check.passes(THIRD_CALL.opening(), scene())).isFalse();
    }

    private static Scene scene(String... told) {
        Turn learner = Turn.learner(1, "Since when has it been down?");
        CustomerState state = new CustomerState(4, 6, 4, List.of(told));
        return new Scene(
                THIRD_CALL,
                List.of(Turn.customer(0, THIRD_CALL.opening())),
                learner,
                Shown.nothing(learner),
                new Hearing(List.of()),
                new Step(state, state, List.of(), Optional.empty(), Optional.empty()));
    }
}

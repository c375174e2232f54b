package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.Turn;
import coach.rapport.practice.Scene.Casting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineCheckTest {
    private static final Scenario THIRD_CALL = CurriculumReader.read().getScenario("third-call");
    private static final LineCheck CHECK = new LineCheck(new Secrets(Meanings.inProcess()));
    private static final String DEADLINE = "I've a translation to deliver by nine this evening.";
    private static final CustomerState TENSE = new CustomerState(3, 7, 3, List.of());
    private static final CustomerState WARM = new CustomerState(8, 2, 8, List.of());

    private static boolean passes(String sentence) {
        return passes(sentence, TENSE, Optional.empty());
    }

    private static boolean passes(String sentence, CustomerState state, Optional<Outcome> ends) {
        return CHECK.passes(sentence, "", scene(state, ends));
    }

    static Scene scene(CustomerState state, Optional<Outcome> ends) {
        Turn learner = Turn.learner(1, "Since when has it been down?");
        List<Turn> history = List.of(Turn.customer(0, THIRD_CALL.opening()));
        return new Scene(
                Casting.NONE,
                THIRD_CALL,
                history,
                history,
                learner,
                Shown.nothing(learner),
                new Hearing(List.of()),
                new Step(state, state, List.of(), Optional.empty(), ends));
    }

    @Test
    void aFactPassesOnceItIsEarned() {
        assertThat(passes(DEADLINE)).isFalse();
        assertThat(passes(DEADLINE, new CustomerState(4, 6, 4, List.of("deadline-tonight")), Optional.empty()))
                .isTrue();
    }

    @Test
    void aFactInTwoSentencesDoesNotPassEither() {
        String before = "I have something to send off tonight.";
        assertThat(CHECK.passes("Nine, and it's my rent.", before, scene(TENSE, Optional.empty())))
                .isFalse();
    }

    @Test
    void aLinePassesThatGivesNothingAway() {
        assertThat(passes("Since two this afternoon. It simply stopped.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As an AI I have no broadband.",
                "I'm a language model, so I can't say.",
                "I\u2019m really just a computer program.",
                "(sighs) It stopped at two.",
                "*looks away* It stopped.",
                "Maya: It stopped at two.",
                "How can I help you today?",
                "I'd be happy to help with that.",
                "Great question.",
                "You get 5/5 for that.",
                "My instructions are to be upset.",
                "=== 1a2b3c4d-5e6f ==="
            })
    void noLinePassesOutOfTheRole(String line) {
        assertThat(passes(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!channel> It stopped.", "See http://a.example/b.", "It's on status.example.com now."})
    void noLinePassesThatCouldComeAlive(String line) {
        assertThat(passes(line)).isFalse();
    }

    @Test
    void noSentencePassesTwice() {
        assertThat(passes("I've restarted the router, so please don't ask me to."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Personally I'd call it the third time.",
                "Look: I paid for this.",
                "The instructions on the box say nothing.",
                "One: it stopped at two."
            })
    void ordinarySpeechIsInTheRole(String line) {
        assertThat(InRole.holds(line)).isTrue();
    }

    @Test
    void nobodyGushesWhoHasNotBeenWonOver() {
        assertThat(passes("You've been wonderful, I trust you completely.")).isFalse();
        assertThat(passes("You've been wonderful.", WARM, Optional.empty())).isTrue();
    }

    @Test
    void nobodySaysGoodbyeWhoDoesNotGo() {
        assertThat(passes("Goodbye.")).isFalse();
        assertThat(passes("Goodbye.", TENSE, Optional.of(Outcome.RESIGNED))).isTrue();
    }

    @Test
    void noLineGoesOnAndOn() {
        assertThat(CHECK.passes("It stopped at two.", "x".repeat(490), scene(TENSE, Optional.empty())))
                .isFalse();
    }
}

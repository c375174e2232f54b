package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.curriculum.Topic;
import coach.rapport.evidence.Meanings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SecretsTest {
    private static final Curriculum CURRICULUM = CurriculumReader.read();
    private static final Scenario THIRD_CALL = CURRICULUM.getScenario("third-call");
    private static final Secrets SECRETS = new Secrets(Meanings.inProcess());

    static Stream<Scenario> scenarios() {
        return CURRICULUM.scenarios().stream();
    }

    @Nested
    class GivesAway {
        @Test
        void aFactInOtherWords() {
            assertThat(givenAway(
                            "What's the matter tonight?", "Something of mine has to be with a client before 21:00."))
                    .contains("deadline-tonight");
        }

        @Test
        void aFactThroughTheQuestionAlone() {
            assertThat(givenAway("Do you have a deadline tonight?", "Yes, at nine."))
                    .contains("deadline-tonight");
        }

        @Test
        void aFactInTheSecondOfTwoSentences() {
            assertThat(givenAway(
                            "Have you restarted it?",
                            "Three times. Somebody had the green cabinet on the corner open on Saturday, you know."))
                    .contains("man-at-the-cabinet");
        }
    }

    @Nested
    class IsInnocent {
        @Test
        void urgencyWithoutAReason() {
            assertThat(givenAway("Can it wait until tomorrow?", "No. I need it working today."))
                    .isEmpty();
        }

        @Test
        void whatAnybodyMayKnow() {
            assertThat(givenAway("Since when has it been down?", "Since two this afternoon. It simply stopped."))
                    .isEmpty();
        }

        @Test
        void aFactToldBefore() {
            String line = "At nine, as I said. After that their system takes nothing more.";
            assertThat(givenAway("By when do you need to send it?", line)).contains("deadline-tonight");
            assertThat(givenAway("By when do you need to send it?", line, "deadline-tonight"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void authoredTellingsGiveAwayAndTellTheirFact(Scenario scenario) {
        for (StoryFact fact : scenario.facts()) {
            assertThat(fact.told()).allSatisfy(line -> {
                assertThat(SECRETS.givenAway(scenario, List.of(), fact.asks().getFirst(), line))
                        .isPresent();
                assertThat(SECRETS.tells(scenario, fact, line)).isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsEarnedMayBeTold(Scenario scenario) {
        for (StoryFact fact : scenario.facts()) {
            List<String> told = with(fact, scenario);
            assertThat(Stream.concat(fact.told().stream(), fact.more().stream()))
                    .allSatisfy(line -> assertThat(SECRETS.givenAway(
                                    scenario, told, fact.asks().getFirst(), line))
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void withheldLinesTellNothingAndGiveNothingAway(Scenario scenario) {
        for (StoryFact fact : scenario.facts()) {
            assertThat(fact.withheld()).allSatisfy(line -> {
                assertThat(SECRETS.tells(scenario, fact, line)).isFalse();
                assertThat(SECRETS.givenAway(
                                scenario,
                                fact.after().stream().toList(),
                                fact.asks().getFirst(),
                                line))
                        .isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatATopicSaysMayBeSaidToAnybody(Scenario scenario) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < scenario.topics().size(); i += 25) {
            Topic topic = scenario.topics().get(i);
            String line = topic.says().getFirst();
            SECRETS.givenAway(scenario, List.of(), topic.asks().getFirst(), line)
                    .ifPresent(fact -> wrong.add(fact.id() + ": " + line));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void allThatIsComparedIsPrepared() {
        Set<String> prepared = new HashSet<>(PreparedLines.texts(CURRICULUM));
        Set<String> asked = new HashSet<>();
        new Story(THIRD_CALL, text -> {
            synchronized (asked) {
                asked.add(text);
            }
            return Meanings.inProcess().of(text);
        });
        assertThat(prepared).containsAll(asked);
    }

    // With what must have been told before it.
    private static List<String> with(StoryFact fact, Scenario scenario) {
        List<String> told = new ArrayList<>();
        Optional<String> next = Optional.of(fact.id());
        while (next.isPresent()) {
            told.add(next.get());
            next = scenario.getFact(next.get()).after();
        }
        return told;
    }

    private static Optional<String> givenAway(String learner, String line, String... told) {
        return SECRETS.givenAway(THIRD_CALL, List.of(told), learner, line).map(StoryFact::id);
    }
}

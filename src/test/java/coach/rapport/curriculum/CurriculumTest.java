package coach.rapport.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurriculumTest {
    private static final Curriculum CURRICULUM = CurriculumReader.read();

    static List<Scenario> scenarios() {
        return CURRICULUM.scenarios();
    }

    @Test
    void hasTheSixFirstScenarios() {
        assertThat(CURRICULUM.scenarios())
                .extracting(Scenario::id)
                .contains(
                        "third-call",
                        "half-price-or-half-more",
                        "we-lost-it",
                        "standoffish",
                        "quiet-lobby",
                        "obvious-but-wrong");
    }

    @Test
    void everyTechniqueIsPutIntoWords() {
        for (Technique technique : Technique.values()) {
            assertThat(CURRICULUM.guide(technique).good()).isNotBlank();
            assertThat(CURRICULUM.reason(technique).shown()).contains("{words}");
        }
    }

    @Test
    void bereavementIsAnnounced() {
        assertThat(CURRICULUM.getScenario("we-lost-it").notice()).contains(ContentNotice.BEREAVEMENT);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyCustomerHasThirtyLinesAndMore(Scenario scenario) {
        long lines = scenario.topics().stream()
                        .mapToLong(topic -> topic.says().size() + topic.open().size())
                        .sum()
                + scenario.moments().values().stream()
                        .mapToLong(MomentLines::count)
                        .sum();
        assertThat(lines).isGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void noFactIsGivenAwayInALineThatAnybodyHears(Scenario scenario) {
        Set<String> free = new HashSet<>();
        scenario.topics().forEach(topic -> {
            free.addAll(topic.says());
            free.addAll(topic.open());
        });
        scenario.moments()
                .values()
                .forEach(lines -> Stream.of(lines.tense(), lines.guarded(), lines.warm(), lines.any())
                        .forEach(free::addAll));
        scenario.facts().forEach(fact -> assertThat(free).doesNotContainAnyElementsOf(fact.told()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatStaysHiddenIsNotGivenAwayByItsName(Scenario scenario) {
        scenario.facts().forEach(fact -> assertThat(fact.hidden()).isNotEqualTo(fact.foundOut()));
    }
}

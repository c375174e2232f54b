package coach.rapport.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tips that come with Rapport. */
class TipsTest {
    private static final Curriculum CURRICULUM = CurriculumReader.read();
    private static final int MOST_WORDS_OF_A_STEP = 40;
    private static final int MOST_WORDS_OF_A_TITLE = 8;
    private static final int WORDS_OF_A_COPY = 5;

    static List<Tip> tips() {
        return CURRICULUM.tips();
    }

    @Test
    void lastAQuarterOfAYear() {
        assertThat(tips()).hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void eachIsAboutAnotherTechnique() {
        assertThat(tips()).extracting(Tip::technique).doesNotHaveDuplicates();
    }

    @Test
    void everyDimensionAndTheSupportingCraftHaveSeveral() {
        for (Dimension dimension : Dimension.values()) {
            assertThat(about(Optional.of(dimension))).as(dimension.id()).hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(about(Optional.empty())).hasSizeGreaterThanOrEqualTo(3);
    }

    private static List<Tip> about(Optional<Dimension> dimension) {
        return tips().stream()
                .filter(tip -> tip.technique().dimension().equals(dimension))
                .toList();
    }

    @Test
    void startSixDifferentPractices() {
        assertThat(tips().stream().map(Tip::scenario).distinct()).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void noTwoWeeksRunningAreAboutTheSameDimension() {
        for (int i = 1; i < tips().size(); i++) {
            assertThat(tips().get(i).technique().dimension())
                    .as(tips().get(i).id())
                    .isNotEqualTo(tips().get(i - 1).technique().dimension());
        }
    }

    @Test
    void areFoundByTheirIds() {
        assertThat(CURRICULUM.findTip("same-greeting")).map(Tip::technique).contains(Technique.STEADY);
        assertThat(CURRICULUM.findTip("no-such-tip")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tips")
    void theScenarioOfATipMakesItsTechniqueMatter(Tip tip) {
        Scenario scenario = CURRICULUM.getScenario(tip.scenario());
        double weight = scenario.weights().getOrDefault(tip.technique(), 1.0);
        assertThat(scenario.bringsOut().contains(tip.technique()) || weight > 1)
                .as(tip.technique().id() + " in " + scenario.id())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("tips")
    void aTipFitsOnACard(Tip tip) {
        assertThat(words(tip.idea())).hasSizeBetween(30, Tip.MOST_WORDS);
        assertThat(words(tip.step())).hasSizeBetween(8, MOST_WORDS_OF_A_STEP);
        assertThat(words(tip.title())).hasSizeBetween(2, MOST_WORDS_OF_A_TITLE);
    }

    @ParameterizedTest
    @MethodSource("tips")
    void aTipIsSaidQuietlyAndInPlainSigns(Tip tip) {
        assertThat(tip.title() + tip.idea() + tip.step()).doesNotContain("!", "*", "_", "<", "—", "“", "’");
    }

    @ParameterizedTest
    @MethodSource("tips")
    void aTipSaysMoreThanTheFeedbackSaysAnyway(Tip tip) {
        Set<String> said = Arrays.stream(Technique.values())
                .map(CURRICULUM::guide)
                .flatMap(guide -> Stream.of(
                        guide.good(),
                        guide.missed(),
                        guide.advice(),
                        guide.plan().when(),
                        guide.plan().then()))
                .flatMap(text -> runs(text).stream())
                .collect(Collectors.toSet());
        assertThat(copied(tip, said)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tips")
    void noTipGivesAwayWhatACustomerTellsOnlyWhenItIsEarned(Tip tip) {
        Set<String> told = CURRICULUM.scenarios().stream()
                .flatMap(scenario -> scenario.facts().stream())
                .flatMap(fact -> Stream.concat(Stream.of(fact.foundOut()), fact.told().stream()))
                .flatMap(text -> runs(text).stream())
                .collect(Collectors.toSet());
        assertThat(copied(tip, told)).isEmpty();
    }

    private static List<String> copied(Tip tip, Set<String> from) {
        return runs(tip.idea() + " " + tip.step()).stream()
                .filter(from::contains)
                .toList();
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }

    /** Returns every run of {@value #WORDS_OF_A_COPY} words, in small letters and without signs. */
    private static Set<String> runs(String text) {
        List<String> words = words(
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9' ]", " ").strip());
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + WORDS_OF_A_COPY <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + WORDS_OF_A_COPY)));
        }
        return runs;
    }
}

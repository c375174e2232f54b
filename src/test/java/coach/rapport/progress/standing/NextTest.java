package coach.rapport.progress.standing;

import static coach.rapport.curriculum.Technique.AFFIRM;
import static coach.rapport.curriculum.Technique.NAME_THE_FEELING;
import static coach.rapport.curriculum.Technique.OPEN_QUESTION;
import static coach.rapport.curriculum.Technique.REFLECT;
import static coach.rapport.progress.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.Standard;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.Technique;
import coach.rapport.progress.Histories;
import coach.rapport.progress.Suggestion;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextTest {
    private static Scenario scenario(String id, int difficulty, Technique... bringsOut) {
        Scenario one = Standard.thirdCall();
        return new Scenario(
                id,
                one.title(),
                one.pitch(),
                one.role(),
                one.goal(),
                difficulty,
                one.notice(),
                List.of(bringsOut),
                one.opening(),
                one.persona(),
                one.start(),
                one.weights(),
                one.happy(),
                one.leaves(),
                one.facts(),
                one.topics(),
                one.moments());
    }

    private static Suggestion next(Histories history, Scenario... scenarios) {
        Curriculum all = Standard.CURRICULUM;
        Curriculum these = new Curriculum(
                Map.copyOf(all.guides()), all.reasons(), List.of(scenarios), List.of(), all.moments(), all.prompts());
        return Overviews.of(history.list(), these, ZoneOffset.UTC, Histories.START.plus(Duration.ofDays(5)))
                .next()
                .orElseThrow();
    }

    @Test
    void bringsOutWhatIsDueAndSaysSo() {
        Suggestion next = next(
                history()
                        .in("b")
                        .showing(REFLECT)
                        .in("a")
                        .showing(REFLECT)
                        .in("c")
                        .missing(NAME_THE_FEELING),
                scenario("a", 1, REFLECT),
                scenario("b", 1, REFLECT, NAME_THE_FEELING),
                scenario("c", 1));
        assertThat(next).isEqualTo(new Suggestion("b", false, List.of(NAME_THE_FEELING), List.of()));
    }

    @Test
    void prefersANewCustomer() {
        Suggestion next = next(
                history().in("a").practising().in("c").practising(),
                scenario("a", 1, REFLECT),
                scenario("b", 1, REFLECT),
                scenario("c", 1));
        assertThat(next).isEqualTo(new Suggestion("b", true, List.of(), List.of(REFLECT)));
    }

    @Test
    void isNeverTheCustomerOfJustNowWhereThereIsAnother() {
        Histories history = history().in("a").missing(NAME_THE_FEELING);
        assertThat(next(history, scenario("a", 1, NAME_THE_FEELING), scenario("b", 1))
                        .scenario())
                .isEqualTo("b");
        assertThat(next(history, scenario("a", 1, NAME_THE_FEELING)).scenario()).isEqualTo("a");
    }

    @Test
    void beginsWithTheEasy() {
        Scenario hard = scenario("hard", 3, REFLECT, OPEN_QUESTION, AFFIRM);
        Scenario easy = scenario("easy", 1, REFLECT);
        assertThat(next(history(), hard, easy).scenario()).isEqualTo("easy");
        Histories eight = history().in("other");
        for (int at = 0; at < 8; at++) eight.practising();
        assertThat(next(eight, hard, easy).scenario()).isEqualTo("hard");
    }

    @Test
    void isTheFirstInTheCurriculumWhereNothingElseDecides() {
        assertThat(next(history(), scenario("b", 1, REFLECT), scenario("a", 1, AFFIRM))
                        .scenario())
                .isEqualTo("b");
    }
}

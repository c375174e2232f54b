package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.LearnerId;
import coach.rapport.notebook.Notebook;
import coach.rapport.plans.Plan;
import coach.rapport.plans.Plans;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.SessionId;
import coach.rapport.progress.Practised;
import coach.rapport.progress.Times;
import coach.rapport.progress.kept.PractisedRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Whoever has practised for years still sees where they stand: a page and a message hold only so much. */
@Import(OnH2.class)
class LongHistoryTest extends WholePathTest {
    private static final LearnerId ISLA = new LearnerId("T0PLAYGRND", Colleague.ISLA);
    private static final int PRACTICES = 1_000;
    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365);
    /** Since the last of them ended. */
    private static final Duration AWAY = Duration.ofDays(40);

    private static final int OPEN = 5;
    /** What Slack takes on a home page and in a message. */
    private static final int ON_HOME = 100;

    private static final int IN_MESSAGE = 50;
    private static final int CHARACTERS = 13_000;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Notebook notebook;

    @Autowired
    private Plans plans;

    @Autowired
    private Clock clock;

    private Colleague isla;

    @BeforeEach
    void agree() {
        isla = colleague(Colleague.ISLA);
        isla.command(isla.direct(), "/rapport help");
        Shown last = isla.whispers(isla.direct()).getLast();
        if (last.findButton("I understand").isPresent()) isla.press(last, "I understand");
    }

    private Shown asks(String command) {
        isla.command(isla.direct(), command);
        return isla.whispers(isla.direct()).getLast();
    }

    @Test
    void theHomePageHoldsFiveYearsOfPractice() {
        fiveYears();
        workspace.post("/playground/learner/home", Map.of("user", isla.id(), "tab", "home"));
        workspace.awaitQuiet();
        JsonNode home =
                workspace.get("/playground/control/home?user=" + isla.id()).path("view");
        assertThat(new Shown(home).text())
                .contains("Your progress", PRACTICES + " practices", "Your last practices", "Still open:");
        assertThat(home.path("blocks").size()).isBetween(20, ON_HOME);

        isla.command(isla.direct(), "/rapport progress");
        Shown progress = isla.messages().getLast();
        assertThat(progress.text()).contains("Your progress", "What customers told you:", "Yours by now:");
        assertFits(progress);
        assertThat(log.complaints()).isEmpty();
    }

    private void fiveYears() {
        List<Scenario> scenarios = List.copyOf(curriculum.scenarios());
        PractisedRows kept = new PractisedRows(rows);
        kept.lock(ISLA);
        Instant begin = clock.instant().minus(FIVE_YEARS);
        for (int number = 0; number < PRACTICES + OPEN; number++) {
            boolean ended = number < PRACTICES;
            Scenario scenario = scenarios.get(number % scenarios.size());
            Instant at = begin.plus(FIVE_YEARS.minus(AWAY).multipliedBy(number).dividedBy(PRACTICES));
            String session = UUID.randomUUID().toString();
            insert(session, scenario, ended ? at : clock.instant().minusSeconds(60), ended);
            Map<Technique, Times> shown = number % 10 == 0 ? all(Technique.values(), new Times(3, 0)) : Map.of();
            if (ended) kept.insert(ISLA, practised(session, scenario, at, shown));
        }
    }

    private void insert(String session, Scenario scenario, Instant at, boolean ended) {
        rows.sql(
                        "insert into practice_session (workspace, session, learner, request, scenario, started, touched, stopped,"
                                + " outcome, ended) values (?, ?, ?, ?, ?, ?, ?, false, ?, ?)")
                .params(ISLA.workspace(), session, ISLA.person(), session, scenario.id())
                .params(at.atOffset(ZoneOffset.UTC), at.atOffset(ZoneOffset.UTC))
                .param(ended ? Outcome.HAPPY.name() : null)
                .param(ended ? at.atOffset(ZoneOffset.UTC) : null)
                .update();
        rows.sql("insert into practice_exchange (workspace, session, number, message, said) values (?, ?, 1, ?, ?)")
                .params(ISLA.workspace(), session, session, "What happened?")
                .update();
    }

    private Practised practised(String session, Scenario scenario, Instant at, Map<Technique, Times> techniques) {
        return new Practised(
                new SessionId(ISLA.workspace(), session),
                scenario.id(),
                at,
                Outcome.HAPPY,
                false,
                all(Dimension.values(), 4.5),
                techniques,
                scenario.facts().stream().map(StoryFact::id).toList());
    }

    private static <K, V> Map<K, V> all(K[] keys, V value) {
        return Arrays.stream(keys).collect(Collectors.toMap(Function.identity(), _ -> value));
    }

    @Test
    void aFullNotebookFitsIntoAMessage() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (int number = 0; number < Notebook.MOST_NOTES; number++) {
            notebook.keep(ISLA, "note" + number, "<&>".repeat(13), "<&> ".repeat(50), today.plusDays(30), today);
        }
        Shown shown = asks("/rapport notebook");
        assertThat(shown.text()).contains("Your notebook", "And 160 more.");
        assertFits(shown);
        assertThat(log.complaints()).isEmpty();
    }

    @Test
    void aFullListOfPlansFitsIntoAMessage() {
        for (int number = 0; number < Plans.MOST_PLANS; number++) {
            IfThen words = new IfThen("<&>".repeat(Plan.MOST_PART / 3), "<&>".repeat(Plan.MOST_PART / 3));
            plans.keep(ISLA, "plan" + number, Optional.empty(), Technique.REFLECT, words);
        }
        Shown shown = asks("/rapport plans");
        assertThat(shown.text()).contains("Your plans", "And 185 more");
        assertFits(shown);
        assertThat(log.complaints()).isEmpty();
    }

    private static void assertFits(Shown shown) {
        assertThat(shown.message().path("blocks").size()).isBetween(4, IN_MESSAGE);
        assertThat(shown.message().path("blocks").toString()).hasSizeLessThan(2 * CHARACTERS);
        assertThat(shown.text()).hasSizeLessThan(CHARACTERS);
    }
}

package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.learners.Learners;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What becomes of a team's tips when its channel or its people change. */
@Import(OnH2.class)
class TeamChangesTest extends OverDaysTest {
    private static final String WORKSPACE = "T0PLAYGRND";

    @Autowired
    private Learners learners;

    private Team team;

    @BeforeEach
    void setUp() {
        team = Team.setUp(colleague(Colleague.BEN), Colleague.RETURNS, DayOfWeek.TUESDAY, "Europe/Lisbon");
    }

    // The channel is as it was, and nobody has set up anything.
    @AfterEach
    void clear() {
        change(Map.of("archived", false));
        change(Map.of("shared", false));
        for (String person : Colleague.TEAM) change(Map.of("adds", List.of(person)));
        learners.forgetWorkspace(WORKSPACE);
    }

    private void change(Map<String, ?> what) {
        Map<String, Object> request = new HashMap<>(what);
        request.put("channel", Colleague.RETURNS);
        request.put("by", Colleague.HUGO);
        workspace.post("/playground/control/channel", request);
        workspace.awaitQuiet();
    }

    private static String lastTold(Colleague colleague) {
        return colleague.messages().getLast().text();
    }

    private void nextSlotPasses() {
        LocalDate monday = now().atZone(team.zone()).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        moveTo(team.slot(monday).plus(Duration.ofSeconds(20)), TEAMS);
    }

    private void nothingIsPosted() {
        int before = team.tips().size();
        nextSlotPasses();
        assertThat(team.tips()).hasSize(before);
    }

    private void aTipIsPosted() {
        int before = team.tips().size();
        nextSlotPasses();
        assertThat(team.tips()).hasSize(before + 1);
    }

    private static Shown asks(Colleague colleague, String command) {
        colleague.command(Colleague.RETURNS, command);
        return colleague.whispers(Colleague.RETURNS).getLast();
    }

    @Test
    void whereRapportIsRemovedTheTipsRestUntilItIsBack() {
        Colleague ben = team.lead();
        ben.command(Colleague.RETURNS, "/remove @Rapport");
        assertThat(lastTold(ben)).contains("are paused", "I am not in #team-returns any more");
        nothingIsPosted();
        ben.command(Colleague.RETURNS, "/invite @Rapport");
        nothingIsPosted();
        ben.press(Colleague.RETURNS, asks(ben, "/rapport tips"), "Go on");
        aTipIsPosted();
        assertThat(log.complaints()).isEmpty();
    }

    @Test
    void inAnArchivedChannelTheTipsRest() {
        change(Map.of("archived", true));
        assertThat(lastTold(team.lead())).contains("are paused", "#team-returns was archived");
        int told = team.lead().messages().size();
        nothingIsPosted();
        assertThat(team.lead().messages()).hasSize(told);
        assertThat(log.complaints()).isEmpty();
    }

    @Test
    void whereAnotherCompanyReadsTheTipsRestUntilALeadWantsThemAllTheSame() {
        Colleague ben = team.lead();
        change(Map.of("shared", true));
        assertThat(lastTold(ben)).contains("are paused", "People of another company are in #team-returns");
        nothingIsPosted();
        ben.press(Colleague.RETURNS, asks(ben, "/rapport tips"), "Post with guests here");
        aTipIsPosted();
        assertThat(log.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Try it now", "I did this"})
    void whoBelongsToAnotherCompanyIsAnsweredAndNothingIsKeptOfThem(String button) {
        aTipIsPosted();
        change(Map.of("shared", true));
        Colleague elif = colleague(Colleague.ELIF);
        int before = elif.whispers(Colleague.RETURNS).size();
        elif.press(Colleague.RETURNS, team.tips().getLast(), button);
        List<Shown> whispers = elif.whispers(Colleague.RETURNS);
        assertThat(whispers.subList(before, whispers.size()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.text())
                        .contains("another company that shares this channel", "Nothing is kept about this press."));
        // What was done waits in the inbox to be told from what is delivered twice, and is cleared away.
        assertThat(tablesThatKnow(Colleague.ELIF)).isSubsetOf("chat_inbox");
    }

    @Test
    void whereTheLastLeadLeavesAnybodyInTheChannelCanBeginAnew() {
        Colleague ben = team.lead();
        ben.command(Colleague.RETURNS, "/leave");
        assertThat(lastTold(ben)).contains("are paused", "The last lead has left.");
        nothingIsPosted();
        team = Team.setUp(colleague(Colleague.ANA), Colleague.RETURNS, DayOfWeek.THURSDAY, "Europe/Lisbon");
        aTipIsPosted();
        assertThat(log.complaints()).isEmpty();
    }
}

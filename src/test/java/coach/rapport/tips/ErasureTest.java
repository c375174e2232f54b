package coach.rapport.tips;

import static coach.rapport.tips.Office.ANA;
import static coach.rapport.tips.Office.BEN;
import static coach.rapport.tips.Office.SLOT;
import static coach.rapport.tips.Office.TEAM;
import static coach.rapport.tips.Office.WEEK;
import static coach.rapport.tips.Office.member;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.PersonalRecords.Section;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class ErasureTest {
    private static final TeamId ELSEWHERE = new TeamId("T2", "C1");
    private static final LearnerId ANA_ELSEWHERE = new LearnerId("T2", "ANA");
    private static final List<String> TABLES =
            List.of("tips_teams", "tips_leads", "tips_queue", "tips_weeks", "tips_uses");

    private final Office office;
    private final Erasure erasure;

    ErasureTest(Database database) {
        office = new Office(database.migrated()).open();
        Tables tables = Tables.in(office.tips.database(), new Library(WiredTips.library(3)));
        erasure = new Erasure(office.tips.database(), tables.teams(), new UseRows(office.tips.database()));
    }

    @BeforeEach
    void setUp() {
        office.done(ANA, new LeadAction.AddLead(member(BEN)));
        office.at(SLOT);
        office.done(ANA, Office.own("a1", "Ana's"));
        office.done(ANA, Office.fromLibrary("a2", "tip-2"));
        office.done(BEN, Office.own("b1", "Ben's"));
        office.tips.uses().record(ANA, TEAM, WEEK, TipUse.Kind.DID);
        office.tips.uses().record(BEN, TEAM, WEEK, TipUse.Kind.DID);
        elsewhere(Office.setUp(Supply.LIBRARY));
        elsewhere(Office.own("a1", "Hers elsewhere"));
        elsewhere(Office.postNow("p1"));
        elsewhere(Office.own("a2", "Hers elsewhere too"));
        office.tips.uses().record(ANA_ELSEWHERE, ELSEWHERE, WEEK, TipUse.Kind.DID);
    }

    private void elsewhere(LeadAction action) {
        Office.done(office.tips.desk().act(ELSEWHERE, member(ANA_ELSEWHERE), action, _ -> {}));
    }

    private void forget(LearnerId learner) {
        office.tips.transactions().executeWithoutResult(_ -> erasure.on(new LearnerForgotten(learner)));
    }

    private String everything(String workspace) {
        StringBuilder all = new StringBuilder();
        for (String table : TABLES) {
            all.append(office.tips
                    .database()
                    .sql("select * from " + table + " where workspace = ?")
                    .param(workspace)
                    .query()
                    .listOfRows());
        }
        return all.toString();
    }

    @Test
    void leavesNothingThatNamesThePerson() {
        forget(ANA);
        assertThat(everything("T1"))
                .doesNotContain("ANA")
                .doesNotContain("Ana's")
                .contains("BEN", "Ben's");
        assertThat(office.tips.uses().listOf(ANA)).isEmpty();
        assertThat(office.tips.uses().listOf(BEN)).hasSize(1);
    }

    @Test
    void leavesTheirNamesakeElsewhereAlone() {
        String before = everything("T2");
        forget(ANA);
        assertThat(everything("T2")).isEqualTo(before);
    }

    @Test
    void takesWhatTheyQueuedOutOfTheQueue() {
        forget(ANA);
        assertThat(office.look().queue()).extracting(QueuedTip::item).containsExactly("b1");
    }

    @Test
    void leavesTheTeamToTheOtherLeads() {
        forget(ANA);
        assertThat(office.look().team().leads()).containsExactly(BEN);
        assertThat(office.look().team().paused()).isEmpty();
    }

    @Test
    void pausesATeamThatNobodyLeadsNow() {
        forget(ANA);
        forget(BEN);
        assertThat(office.look().team().paused()).contains(PauseReason.NO_LEAD);
        assertThat(office.at(SLOT.plus(Duration.ofDays(7))))
                .extracting(published -> published.team().id())
                .containsExactly(ELSEWHERE);
    }

    @Test
    void leavesTeamsAsTheyAreThatTheyDoNotLead() {
        office.done(ANA, new LeadAction.RemoveLead(ANA));
        forget(ANA);
        assertThat(office.look().team().paused()).isEmpty();
        assertThat(everything("T1")).doesNotContain("ANA");
    }

    @Test
    void ofAWorkspaceLeavesOnlyOthers() {
        String others = everything("T2");
        office.tips.transactions().executeWithoutResult(_ -> erasure.on(new WorkspaceForgotten("T1")));
        assertThat(everything("T1")).isEqualTo("[]".repeat(TABLES.size()));
        assertThat(everything("T2")).isEqualTo(others);
    }

    @Test
    void comesWithTimeToo() {
        erasure.on(new RetentionDue(SLOT.plusSeconds(1), SLOT));
        assertThat(office.tips.uses().listOf(ANA)).hasSize(1);
        erasure.on(new RetentionDue(SLOT.plusSeconds(1), SLOT.plusSeconds(1)));
        assertThat(office.tips.uses().listOf(ANA)).isEmpty();
    }

    @Test
    void whatIsKeptCanBeTakenAway() {
        List<Section> sections = TipsRecords.in(office.tips.database()).about(ANA);
        assertThat(sections)
                .containsExactly(
                        new Section(
                                "Teams whose weekly tip you lead",
                                List.of(Map.of("Channel", "support", "Its id", "C1"))),
                        new Section(
                                "Tips that you queued for a team",
                                List.of(
                                        Map.of(
                                                "Channel", "support",
                                                "Its id", "C1",
                                                "Asked by", "a1",
                                                "Title", "Ana's",
                                                "Idea", "An idea.",
                                                "Step", "A step."),
                                        Map.of(
                                                "Channel", "support",
                                                "Its id", "C1",
                                                "Asked by", "a2",
                                                "Tip of the library", "tip-2"))),
                        new Section(
                                "Weekly tips that you used",
                                List.of(Map.of(
                                        "Channel",
                                        "support",
                                        "Its id",
                                        "C1",
                                        "Week",
                                        "2026-W48",
                                        "Tip of the library",
                                        "tip-1",
                                        "What you did",
                                        "You pressed I did this",
                                        "When",
                                        SLOT))));
    }

    @Test
    void whatBecameOfWeeksNamesNobodyAndHoldsNoText() {
        office.done(ANA, new LeadAction.Move("a1", 0));
        office.at(SLOT.plus(Duration.ofDays(7)));
        assertThat(office.tips
                        .database()
                        .sql("select * from tips_weeks")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain("ANA", "BEN", "Ana's", "Ben's");
        assertThat(office.posts().getLast().tip().libraryId()).isEqualTo(Optional.empty());
    }
}

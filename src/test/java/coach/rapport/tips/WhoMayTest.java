package coach.rapport.tips;

import static coach.rapport.tips.Office.ANA;
import static coach.rapport.tips.Office.BEN;
import static coach.rapport.tips.Office.CLEO;
import static coach.rapport.tips.Office.TEAM;
import static coach.rapport.tips.Office.WEEK;
import static coach.rapport.tips.Office.admin;
import static coach.rapport.tips.Office.member;
import static coach.rapport.tips.Office.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.learners.LearnerId;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import coach.rapport.tips.LeadOutcome.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody changes anything but a team's leads and administrators, and they in their own team only. */
@OnEachDatabase
class WhoMayTest {
    private static final LearnerId DINA = new LearnerId("T1", "DINA");
    private static final TeamId OTHER_TEAM = new TeamId("T1", "C2");
    private static final TeamId SAME_CHANNEL_ELSEWHERE = new TeamId("T2", "C1");

    /** A lead may do them in this order, and each but looking changes something. */
    private static final List<LeadAction> ACTIONS = List.of(
            Office.setUp(Supply.QUEUE_ONLY),
            new LeadAction.Look(),
            Office.fromLibrary("r9", "tip-3"),
            Office.own("r10", "Mine"),
            new LeadAction.Move("hers", 1),
            new LeadAction.Remove("hers"),
            new LeadAction.Skip(WEEK),
            new LeadAction.Unskip(WEEK.next()),
            new LeadAction.Pause(),
            new LeadAction.Resume(),
            Office.postNow("r9"),
            new LeadAction.AddLead(member(BEN)),
            new LeadAction.RemoveLead(DINA),
            new LeadAction.AcceptGuests());

    private final Office office;

    WhoMayTest(Database database) {
        office = new Office(database.migrated());
    }

    @BeforeEach
    void setUp() {
        office.open();
        office.done(ANA, new LeadAction.AddLead(member(DINA)));
        office.done(ANA, Office.own("hers", "Hers"));
        office.done(ANA, Office.own("her-other", "Her other"));
        office.done(ANA, new LeadAction.Skip(WEEK.next()));
        act(OTHER_TEAM, member(BEN), Office.setUp(Supply.LIBRARY));
        act(OTHER_TEAM, member(BEN), Office.own("his", "His"));
    }

    private LeadOutcome act(TeamId team, Actor actor, LeadAction action) {
        return office.tips.desk().act(team, actor, action, office.published::add);
    }

    /** Everything that is kept. */
    private Map<String, List<Map<String, Object>>> rows() {
        return Stream.of("tips_teams", "tips_leads", "tips_queue", "tips_weeks", "tips_uses")
                .collect(Collectors.toMap(
                        table -> table,
                        table -> office.tips
                                .database()
                                .sql("select * from " + table + " order by 1, 2, 3")
                                .query()
                                .listOfRows()));
    }

    @Test
    void everyActionIsTriedHere() {
        assertThat(ACTIONS.stream().map(Object::getClass))
                .containsExactlyInAnyOrder(LeadAction.class.getPermittedSubclasses());
    }

    /** Somebody who may not. */
    enum Nobody {
        A_MEMBER(member(CLEO), Refusal.NOT_A_LEAD),
        A_LEAD_OF_ANOTHER_TEAM(member(BEN), Refusal.NOT_A_LEAD),
        A_LEAD_WHO_LEFT_THE_CHANNEL(new Actor(ANA, false, false, false), Refusal.NOT_IN_CHANNEL),
        A_LEAD_WHO_BECAME_A_GUEST(new Actor(ANA, true, true, false), Refusal.GUEST),
        A_GUEST(new Actor(CLEO, true, true, false), Refusal.GUEST),
        AN_ADMINISTRATOR_OUTSIDE(new Actor(CLEO, false, false, true), Refusal.NOT_IN_CHANNEL),
        AN_ADMINISTRATOR_WHO_IS_A_GUEST(new Actor(CLEO, true, true, true), Refusal.GUEST),
        A_LEADS_NAMESAKE_ELSEWHERE(member(new LearnerId("T2", "ANA")), Refusal.OTHER_WORKSPACE),
        ANOTHER_COMPANYS_ADMINISTRATOR(admin(new LearnerId("T2", "X")), Refusal.OTHER_WORKSPACE);

        private final Actor actor;
        private final Refusal why;

        Nobody(Actor actor, Refusal why) {
            this.actor = actor;
            this.why = why;
        }
    }

    @Test
    void nobodyElseChangesAnything() {
        var before = rows();
        int told = office.published.size();
        for (Nobody nobody : Nobody.values()) {
            for (LeadAction action : ACTIONS) {
                assertThat(refused(act(TEAM, nobody.actor, action)))
                        .as("%s: %s", nobody, action)
                        .isEqualTo(nobody.why);
            }
        }
        assertThat(rows()).isEqualTo(before);
        assertThat(office.published).hasSize(told);
    }

    @Test
    void aLeadMay() {
        eachChangesSomethingFor(member(ANA));
    }

    @Test
    void anAdministratorMay() {
        eachChangesSomethingFor(admin(CLEO));
    }

    private void eachChangesSomethingFor(Actor actor) {
        for (LeadAction action : ACTIONS) {
            var before = rows();
            Office.done(act(TEAM, actor, action));
            if (action instanceof LeadAction.Look) assertThat(rows()).isEqualTo(before);
            else assertThat(rows()).as("%s", action).isNotEqualTo(before);
        }
    }

    @Test
    void whoeverLeadsOneTeamMayNothingInAnother() {
        for (LeadAction action : ACTIONS) {
            assertThat(refused(act(OTHER_TEAM, member(ANA), action))).isEqualTo(Refusal.NOT_A_LEAD);
            assertThat(refused(act(SAME_CHANNEL_ELSEWHERE, member(ANA), action)))
                    .isEqualTo(Refusal.OTHER_WORKSPACE);
        }
    }

    @Test
    void whereNoTeamIsNothingCanBeDoneButSettingItUp() {
        for (LeadAction action : ACTIONS) {
            if (action instanceof LeadAction.SetUp) continue;
            assertThat(refused(act(new TeamId("T1", "C9"), admin(ANA), action)))
                    .as("%s", action)
                    .isEqualTo(Refusal.NO_SUCH_TEAM);
        }
        assertThat(office.count("tips_teams")).isEqualTo(2);
    }

    @Test
    void itemsOfAnotherTeamAreOutOfReach() {
        var before = rows();
        assertThat(office.refused(ANA, new LeadAction.Remove("his"))).isEqualTo(Refusal.NO_SUCH_ITEM);
        assertThat(office.refused(ANA, new LeadAction.Move("his", 0))).isEqualTo(Refusal.NO_SUCH_ITEM);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aMemberIsToldWhoLeads() {
        assertThat(act(TEAM, member(CLEO), new LeadAction.Look()))
                .isEqualTo(new Refused(Refusal.NOT_A_LEAD, Set.of(ANA, DINA)));
    }

    @Test
    void strangersAreToldNoNames() {
        assertThat(((Refused) act(TEAM, new Actor(CLEO, true, true, false), new LeadAction.Look())).leads())
                .isEmpty();
    }
}

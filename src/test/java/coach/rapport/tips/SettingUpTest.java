package coach.rapport.tips;

import static coach.rapport.tips.Office.ANA;
import static coach.rapport.tips.Office.BEN;
import static coach.rapport.tips.Office.CLEO;
import static coach.rapport.tips.Office.MONDAY;
import static coach.rapport.tips.Office.SLOT;
import static coach.rapport.tips.Office.TEAM;
import static coach.rapport.tips.Office.TUESDAY;
import static coach.rapport.tips.Office.WEEK;
import static coach.rapport.tips.Office.admin;
import static coach.rapport.tips.Office.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.rapport.learners.LearnerId;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SettingUpTest {
    private static final WeeklySlot FRIDAY =
            new WeeklySlot(DayOfWeek.FRIDAY, LocalTime.of(15, 30), ZoneId.of("America/New_York"));

    private final Office office;

    SettingUpTest(Database database) {
        office = new Office(database.migrated());
    }

    @Test
    void anyFullMemberMayAndLeadsFromThenOn() {
        TeamView view = office.done(BEN, new LeadAction.SetUp("support", FRIDAY, Supply.QUEUE_ONLY));
        assertThat(view.team())
                .isEqualTo(new Team(
                        TEAM, "support", FRIDAY, Supply.QUEUE_ONLY, Optional.empty(), Set.of(BEN), false, MONDAY));
    }

    @Test
    void againChangesNothing() {
        TeamView once = office.done(ANA, Office.setUp(Supply.LIBRARY));
        office.clock.pass(Duration.ofMinutes(1));
        assertThat(office.done(ANA, Office.setUp(Supply.LIBRARY)).team()).isEqualTo(once.team());
    }

    @Test
    void laterChangesSlotSupplyAndName() {
        office.open();
        TeamView view = office.done(ANA, new LeadAction.SetUp("helpers", FRIDAY, Supply.QUEUE_ONLY));
        assertThat(view.team().name()).isEqualTo("helpers");
        assertThat(view.team().slot()).isEqualTo(FRIDAY);
        assertThat(view.team().supply()).isEqualTo(Supply.QUEUE_ONLY);
        assertThat(view.upcoming().getFirst().at()).isEqualTo("2026-11-27T20:30:00Z");
    }

    @Test
    void aTimeZoneThatJavaDoesNotKnowCannotBeStored() {
        assertThatThrownBy(() -> new WeeklySlot(DayOfWeek.MONDAY, LocalTime.NOON, ZoneId.of("Europe/Lissabon")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void nothingIsPostedAtOnceWhereThisWeeksSlotHasPassed() {
        office.clock.set(SLOT.plusSeconds(1));
        office.open();
        assertThat(office.at(SLOT.plusSeconds(2))).isEmpty();
        assertThat(office.look().upcoming().getFirst().week()).isEqualTo(WEEK.next());
    }

    @Nested
    class Pausing {
        @Test
        void postsNothing() {
            office.open();
            assertThat(office.done(ANA, new LeadAction.Pause()).team().paused()).contains(PauseReason.BY_LEAD);
            assertThat(office.at(SLOT)).isEmpty();
        }

        @Test
        void goesOnWithTheNextSlotAndDoesNotMakeUpForOne() {
            office.open();
            office.done(ANA, new LeadAction.Pause());
            office.clock.set(SLOT.plusSeconds(60));
            office.done(ANA, new LeadAction.Resume());
            assertThat(office.at(SLOT.plusSeconds(120))).isEmpty();
            assertThat(office.at(SLOT.plus(Duration.ofDays(7)))).hasSize(1);
        }

        @Test
        void goingOnAgainChangesNothing() {
            office.open();
            office.clock.set(SLOT);
            office.done(ANA, new LeadAction.Resume());
            assertThat(office.at(SLOT)).hasSize(1);
        }

        @Test
        void tellsFirstOfWhatWentBy() {
            office.open();
            office.clock.set(SLOT.plus(Duration.ofDays(2)));
            office.done(ANA, new LeadAction.Pause());
            assertThat(office.published).singleElement().isInstanceOf(Publication.Missed.class);
        }
    }

    @Nested
    class Leads {
        @Test
        void addOthers() {
            office.open();
            assertThat(office.done(ANA, new LeadAction.AddLead(member(BEN)))
                            .team()
                            .leads())
                    .containsExactlyInAnyOrder(ANA, BEN);
            office.done(BEN, new LeadAction.Look());
        }

        @Test
        void addNobodyWhoCouldNotLead() {
            office.open();
            for (Actor stranger : new Actor[] {
                new Actor(BEN, false, false, false),
                new Actor(BEN, true, true, false),
                member(new LearnerId("T2", "BEN"))
            }) {
                assertThat(office.refused(ANA, new LeadAction.AddLead(stranger)))
                        .isEqualTo(Refusal.CANNOT_LEAD);
            }
        }

        @Test
        void areSoManyAtMost() {
            office.open();
            for (int more = 1; more < LeadDesk.MOST_LEADS; more++) {
                office.done(ANA, new LeadAction.AddLead(member(new LearnerId("T1", "L" + more))));
            }
            assertThat(office.refused(ANA, new LeadAction.AddLead(member(BEN)))).isEqualTo(Refusal.LEADS_FULL);
        }

        @Test
        void leaveToOthers() {
            office.open();
            office.done(ANA, new LeadAction.AddLead(member(BEN)));
            TeamView view = office.done(ANA, new LeadAction.RemoveLead(ANA));
            assertThat(view.team().leads()).containsExactly(BEN);
            assertThat(view.team().paused()).isEmpty();
            assertThat(office.refused(ANA, new LeadAction.Look())).isEqualTo(Refusal.NOT_A_LEAD);
        }

        @Test
        void leaveItPausedWhereNobodyIsLeft() {
            office.open();
            TeamView view = office.done(ANA, new LeadAction.RemoveLead(ANA));
            assertThat(view.team().paused()).contains(PauseReason.NO_LEAD);
            assertThat(office.published)
                    .containsExactly(new Publication.Paused(view.team(), PauseReason.NO_LEAD, Set.of(ANA)));
            assertThat(office.at(SLOT)).isEmpty();
        }

        @Test
        void whoAreNoneAreRemovedWithoutEffect() {
            office.open();
            assertThat(office.done(ANA, new LeadAction.RemoveLead(BEN)).team().leads())
                    .containsExactly(ANA);
        }
    }

    @Nested
    class WhereNobodyLeads {
        private void orphan() {
            office.open();
            office.done(ANA, Office.own("r1", "Hers"));
            office.done(ANA, Office.postNow("r2"));
            office.done(ANA, Office.own("r3", "Secret"));
            office.done(ANA, new LeadAction.RemoveLead(ANA));
        }

        @Test
        void aMemberBeginsAnewAndFindsNothingOld() {
            orphan();
            TeamView view = office.done(BEN, Office.setUp(Supply.LIBRARY));
            assertThat(view.team().leads()).containsExactly(BEN);
            assertThat(view.team().paused()).isEmpty();
            assertThat(view.queue()).isEmpty();
            assertThat(office.count("tips_queue")).isZero();
        }

        @Test
        void theWeekThatHadItsTipGetsNoSecond() {
            orphan();
            office.done(BEN, Office.setUp(Supply.LIBRARY));
            assertThat(office.look().thisWeekOut()).isTrue();
            assertThat(office.at(SLOT)).isEmpty();
        }

        @Test
        void anAdministratorGoesOnWithWhatIsThere() {
            orphan();
            TeamView view = Office.done(office.act(admin(CLEO), new LeadAction.Resume()));
            assertThat(view.team().leads()).containsExactly(CLEO);
            assertThat(view.team().paused()).isEmpty();
            assertThat(view.queue()).hasSize(1);
        }

        @Test
        void anAdministratorWhoSetsItUpKeepsWhatIsThere() {
            orphan();
            TeamView view = Office.done(office.act(admin(CLEO), Office.setUp(Supply.LIBRARY)));
            assertThat(view.team().leads()).containsExactly(CLEO);
            assertThat(view.queue()).hasSize(1);
        }

        @Test
        void anAdministratorNamesALeadWhoGoesOn() {
            orphan();
            office.act(admin(CLEO), new LeadAction.AddLead(member(BEN)));
            assertThat(office.done(BEN, new LeadAction.Resume()).team().leads()).containsExactly(BEN);
        }
    }

    @Test
    void theSlotMovesWithinAWeekOnlyWhileItsTipIsNotOut() {
        office.open();
        office.at(SLOT);
        TeamView view = office.done(ANA, new LeadAction.SetUp("support", FRIDAY, Supply.LIBRARY));
        assertThat(view.upcoming().getFirst().week()).isEqualTo(WEEK.next());
        assertThat(office.at(FRIDAY.in(WEEK))).isEmpty();
        assertThat(office.at(FRIDAY.in(WEEK.next()))).hasSize(1);
    }

    @Test
    void theSlotMovesToLaterInTheSameWeek() {
        office.open();
        office.done(ANA, new LeadAction.SetUp("support", FRIDAY, Supply.LIBRARY));
        assertThat(office.at(SLOT)).isEmpty();
        assertThat(office.at(FRIDAY.in(WEEK))).hasSize(1);
    }

    @Test
    void theOldSlotIsNotPostedLateOnceItHasMoved() {
        office.open();
        office.clock.set(SLOT.plusSeconds(600));
        office.done(
                ANA,
                new LeadAction.SetUp(
                        "support",
                        new WeeklySlot(DayOfWeek.TUESDAY, LocalTime.of(8, 0), TUESDAY.zone()),
                        Supply.LIBRARY));
        assertThat(office.at(SLOT.plusSeconds(660))).isEmpty();
    }
}

package coach.rapport.tips;

import static coach.rapport.tips.Office.ANA;
import static coach.rapport.tips.Office.BEN;
import static coach.rapport.tips.Office.SLOT;
import static coach.rapport.tips.Office.TEAM;
import static coach.rapport.tips.Office.WEEK;
import static coach.rapport.tips.TipUse.Kind.DID;
import static coach.rapport.tips.TipUse.Kind.TRIED;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.learners.LearnerId;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class TipUsesTest {
    private final Office office;
    private final TipUses uses;

    TipUsesTest(Database database) {
        office = new Office(database.migrated()).open();
        uses = office.tips.uses();
        office.at(SLOT);
    }

    @Test
    void areThePersons() {
        assertThat(uses.record(BEN, TEAM, WEEK, TRIED)).isTrue();
        office.clock.pass(Duration.ofMinutes(5));
        assertThat(uses.record(BEN, TEAM, WEEK, DID)).isTrue();
        assertThat(uses.listOf(BEN))
                .containsExactly(
                        new TipUse(TEAM, WEEK, Optional.of("tip-1"), DID, SLOT.plusSeconds(300)),
                        new TipUse(TEAM, WEEK, Optional.of("tip-1"), TRIED, SLOT));
        assertThat(uses.listOf(ANA)).isEmpty();
        assertThat(uses.listOf(new LearnerId("T2", "BEN"))).isEmpty();
    }

    @Test
    void countOnceHoweverOftenAButtonIsPressed() {
        uses.record(BEN, TEAM, WEEK, DID);
        office.clock.pass(Duration.ofMinutes(5));
        assertThat(uses.record(BEN, TEAM, WEEK, DID)).isTrue();
        assertThat(uses.listOf(BEN)).extracting(TipUse::at).containsExactly(SLOT);
    }

    @Test
    void areOfTipsThatWerePosted() {
        assertThat(uses.record(BEN, TEAM, WEEK.next(), DID)).isFalse();
        assertThat(uses.record(BEN, new TeamId("T1", "C9"), WEEK, DID)).isFalse();
        office.clock.pass(Duration.ofDays(1));
        office.done(ANA, new LeadAction.Skip(WEEK.next()));
        assertThat(uses.record(BEN, TEAM, WEEK.next(), DID)).isFalse();
    }

    @Test
    void areNotKeptOfPeopleFromElsewhere() {
        assertThat(uses.record(new LearnerId("T2", "X"), TEAM, WEEK, DID)).isFalse();
    }

    @Test
    void areCountedByPeople() {
        uses.record(ANA, TEAM, WEEK, DID);
        uses.record(BEN, TEAM, WEEK, TRIED);
        uses.record(BEN, TEAM, WEEK, DID);
        assertThat(uses.whoUsed(TEAM, WEEK)).containsExactlyInAnyOrder("ANA", "BEN");
        assertThat(uses.whoUsed(TEAM, WEEK.next())).isEmpty();
        assertThat(uses.whoUsed(new TeamId("T2", "C1"), WEEK)).isEmpty();
    }

    @Test
    void ofALeadsWordsHoldNoWords() {
        office.clock.pass(Duration.ofDays(6));
        office.done(ANA, Office.own("r1", "Secret"));
        office.done(ANA, Office.postNow("p1"));
        uses.record(BEN, TEAM, WEEK.next(), DID);
        assertThat(uses.listOf(BEN)).extracting(TipUse::tip).containsExactly(Optional.empty());
    }
}

package coach.rapport.tips;

import static coach.rapport.tips.Office.ANA;
import static coach.rapport.tips.Office.BEN;
import static coach.rapport.tips.Office.FINE;
import static coach.rapport.tips.Office.SLOT;
import static coach.rapport.tips.Office.TEAM;
import static coach.rapport.tips.Office.member;
import static coach.rapport.tips.Office.present;
import static coach.rapport.tips.Office.withGuests;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import coach.rapport.tips.Publication.LeadsLeft;
import coach.rapport.tips.Publication.Missed;
import coach.rapport.tips.Publication.Paused;
import coach.rapport.tips.Publication.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is seen in a channel, and what follows from it. */
@OnEachDatabase
class ChannelTest {
    private static final Instant NEXT = SLOT.plus(Duration.ofDays(7));

    private final Office office;

    ChannelTest(Database database) {
        office = new Office(database.migrated()).open();
    }

    private Paused paused(PauseReason reason) {
        return new Paused(office.look().team(), reason, Set.of(ANA));
    }

    @Test
    void whereNobodyCanBeReachedTipsPauseAndTheLeadsAreTold() {
        Map<ChannelLook, PauseReason> reasons = Map.of(
                new ChannelLook.NotIn(),
                PauseReason.NOT_IN_CHANNEL,
                new ChannelLook.Archived(),
                PauseReason.ARCHIVED,
                new ChannelLook.Gone(),
                PauseReason.GONE,
                withGuests("ANA"),
                PauseReason.GUESTS);
        int week = 0;
        for (ChannelLook look : reasons.keySet()) {
            Instant slot = SLOT.plus(Duration.ofDays(7 * week++));
            assertThat(office.at(slot, look)).containsExactly(paused(reasons.get(look)));
            assertThat(office.at(slot.plusSeconds(60), look)).isEmpty();
            assertThat(office.at(slot.plusSeconds(60))).isEmpty();
            office.done(ANA, new LeadAction.Resume());
        }
        assertThat(office.posts()).isEmpty();
    }

    @Test
    void whereNothingCouldBeSeenItIsTriedAgain() {
        assertThat(office.at(SLOT, new ChannelLook.Unknown())).isEmpty();
        assertThat(office.at(SLOT.plusSeconds(60))).isEmpty();
        assertThat(office.at(SLOT.plusSeconds(120))).singleElement().isInstanceOf(Post.class);
    }

    @Test
    void whereNothingCouldBeSeenAllDayTheWeekIsMissed() {
        Instant midnight = Instant.parse("2026-11-25T00:00:00Z");
        for (Instant now = SLOT; now.isBefore(midnight); now = now.plusSeconds(121)) {
            assertThat(office.at(now, new ChannelLook.Unknown())).isEmpty();
        }
        assertThat(office.at(midnight, new ChannelLook.Unknown()))
                .singleElement()
                .isInstanceOf(Missed.class);
        assertThat(office.look().team().paused()).isEmpty();
    }

    @Test
    void itsNameIsTheOneItHasNow() {
        office.at(SLOT, new ChannelLook.Present("helpers", Set.of("ANA"), false));
        assertThat(office.look().team().name()).isEqualTo("helpers");
    }

    @Test
    void leadsWhoLeftLeadNoMore() {
        office.done(ANA, new LeadAction.AddLead(member(BEN)));
        var published = office.at(SLOT, present("BEN"));
        assertThat(published.getFirst()).isEqualTo(new LeadsLeft(office.look().team(), Set.of(ANA)));
        assertThat(published.get(1)).isInstanceOf(Post.class);
        assertThat(office.refused(ANA, new LeadAction.Look())).isEqualTo(Refusal.NOT_A_LEAD);
    }

    @Test
    void whereTheLastLeadLeftTipsPause() {
        assertThat(office.at(SLOT, present("BEN"))).containsExactly(paused(PauseReason.NO_LEAD));
        assertThat(office.at(NEXT)).isEmpty();
    }

    @Test
    void guestsReadTheTipsWhereALeadSaysSo() {
        assertThat(office.done(ANA, new LeadAction.AcceptGuests()).team().guestsAccepted())
                .isTrue();
        assertThat(office.at(SLOT, withGuests("ANA"))).singleElement().isInstanceOf(Post.class);
    }

    @Test
    void acceptingThemLetsTipsGoOn() {
        office.at(SLOT, withGuests("ANA"));
        assertThat(office.done(ANA, new LeadAction.AcceptGuests()).team().paused())
                .isEmpty();
        assertThat(office.at(SLOT.plusSeconds(60), withGuests("ANA"))).isEmpty();
        assertThat(office.at(NEXT, withGuests("ANA"))).singleElement().isInstanceOf(Post.class);
    }

    @Test
    void acceptingThemEndsNoOtherPause() {
        office.done(ANA, new LeadAction.Pause());
        assertThat(office.done(ANA, new LeadAction.AcceptGuests()).team().paused())
                .contains(PauseReason.BY_LEAD);
    }

    @Test
    void othersWhoComeLaterAreAskedForAnew() {
        office.done(ANA, new LeadAction.AcceptGuests());
        office.at(SLOT, FINE);
        assertThat(office.at(NEXT, withGuests("ANA"))).containsExactly(paused(PauseReason.GUESTS));
    }

    @Test
    void whatIsNoticedBetweenSlotsPausesAtOnceAndPostsNothing() {
        for (int again = 0; again < 2; again++) {
            office.tips.publishing().notice(TEAM, new ChannelLook.Archived(), office.published::add);
        }
        assertThat(office.published).containsExactly(paused(PauseReason.ARCHIVED));
    }

    @Test
    void whatIsNoticedAtASlotIsNotPosted() {
        office.clock.set(SLOT);
        assertThat(office.tips.publishing().notice(TEAM, FINE, office.published::add))
                .isEmpty();
        assertThat(office.at(SLOT)).hasSize(1);
    }

    @Test
    void weeksThatPassedAreSaidWhereTipsPauseNow() {
        var published = office.at(NEXT, new ChannelLook.NotIn());
        assertThat(published).hasSize(2).hasAtLeastOneElementOfType(Paused.class);
        assertThat(published).hasAtLeastOneElementOfType(Missed.class);
    }
}

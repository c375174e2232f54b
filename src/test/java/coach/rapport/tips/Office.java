package coach.rapport.tips;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Tip;
import coach.rapport.learners.LearnerId;
import coach.rapport.tips.LeadOutcome.Done;
import coach.rapport.tips.LeadOutcome.Refused;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** A company with a support team in Lisbon, in winter, which has its tip on Tuesdays at 09:00. It is Monday. */
final class Office {
    static final LearnerId ANA = new LearnerId("T1", "ANA");
    static final LearnerId BEN = new LearnerId("T1", "BEN");
    static final LearnerId CLEO = new LearnerId("T1", "CLEO");
    static final TeamId TEAM = new TeamId("T1", "C1");
    static final WeeklySlot TUESDAY = new WeeklySlot(DayOfWeek.TUESDAY, LocalTime.of(9, 0), ZoneId.of("Europe/Lisbon"));
    static final IsoWeek WEEK = new IsoWeek(2026, 48);
    static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");
    static final Instant SLOT = Instant.parse("2026-11-24T09:00:00Z");
    static final ChannelLook FINE = present("ANA", "BEN", "CLEO");

    final TestClock clock = new TestClock(MONDAY);
    final List<Publication> published = new ArrayList<>();
    final DataSource source;
    final WiredTips tips;

    Office(DataSource source) {
        this(source, WiredTips.library(3));
    }

    Office(DataSource source, List<Tip> library) {
        this.source = source;
        this.tips = WiredTips.on(source, library, clock);
    }

    static Actor member(LearnerId person) {
        return new Actor(person, true, false, false);
    }

    static Actor admin(LearnerId person) {
        return new Actor(person, true, false, true);
    }

    static ChannelLook present(String... people) {
        return new ChannelLook.Present("support", Set.of(people), false);
    }

    static ChannelLook withGuests(String... people) {
        return new ChannelLook.Present("support", Set.of(people), true);
    }

    static LeadAction setUp(Supply supply) {
        return new LeadAction.SetUp("support", TUESDAY, supply);
    }

    static LeadAction own(String request, String title) {
        return new LeadAction.AddOwnWords(request, new OwnWords(title, "An idea.", "A step.", Optional.empty()));
    }

    static LeadAction fromLibrary(String request, String tip) {
        return new LeadAction.AddFromLibrary(request, tip);
    }

    static LeadAction postNow(String request) {
        return new LeadAction.PostNow(request, FINE);
    }

    /** Ana sets the team up. */
    Office open() {
        return open(Supply.LIBRARY);
    }

    Office open(Supply supply) {
        done(ANA, setUp(supply));
        return this;
    }

    LeadOutcome act(Actor actor, LeadAction action) {
        return tips.desk().act(TEAM, actor, action, published::add);
    }

    TeamView done(LearnerId lead, LeadAction action) {
        return done(act(member(lead), action));
    }

    static TeamView done(LeadOutcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).now();
    }

    Refusal refused(LearnerId lead, LeadAction action) {
        return refused(act(member(lead), action));
    }

    static Refusal refused(LeadOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).why();
    }

    TeamView look() {
        return done(act(admin(CLEO), new LeadAction.Look()));
    }

    /** Settles what is due at this moment. Returns what was published by that. */
    List<Publication> at(Instant moment, ChannelLook look) {
        clock.set(moment);
        List<Publication> now = new ArrayList<>();
        tips.publishing().listDue(100).forEach(team -> tips.publishing().settle(team, look, now::add));
        published.addAll(now);
        return now;
    }

    List<Publication> at(Instant moment) {
        return at(moment, FINE);
    }

    /** Returns the titles of all that was posted. */
    List<String> posted() {
        return posts().stream().map(post -> post.tip().title()).toList();
    }

    List<Publication.Post> posts() {
        return published.stream()
                .filter(Publication.Post.class::isInstance)
                .map(Publication.Post.class::cast)
                .toList();
    }

    int count(String table) {
        return tips.database()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}

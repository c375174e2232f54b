package coach.rapport.tips;

import static coach.rapport.tips.Office.ANA;
import static coach.rapport.tips.Office.BEN;
import static coach.rapport.tips.Office.FINE;
import static coach.rapport.tips.Office.SLOT;
import static coach.rapport.tips.Office.TEAM;
import static coach.rapport.tips.Office.WEEK;
import static coach.rapport.tips.Office.own;
import static coach.rapport.tips.Office.postNow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.rapport.learners.LearnerId;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import coach.rapport.tips.Publication.Missed;
import coach.rapport.tips.Publication.NothingToPost;
import coach.rapport.tips.Publication.Post;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class PublishingTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-25T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;
    private final Office office;

    PublishingTest(Database database) {
        this.database = database;
        this.office = new Office(database.migrated());
    }

    private List<Publication> settle() {
        return office.tips.publishing().settle(TEAM, FINE, office.published::add);
    }

    @Nested
    class Slot {
        @Test
        void postsTheTip() {
            office.open();
            assertThat(office.at(SLOT.minusSeconds(1))).isEmpty();
            assertThat(office.at(SLOT))
                    .containsExactly(new Post(
                            office.look().team(),
                            WEEK,
                            new TeamTip.FromLibrary(WiredTips.library(1).getFirst()),
                            SLOT,
                            MIDNIGHT,
                            false));
        }

        @Test
        void postsOnceHoweverOftenItIsLookedAt() {
            office.open().at(SLOT);
            assertThat(office.at(SLOT)).isEmpty();
            assertThat(settle()).isEmpty();
            assertThat(office.at(SLOT.plusSeconds(3600))).isEmpty();
            assertThat(office.posts()).hasSize(1);
        }

        @Test
        void comesEveryWeek() {
            office.open();
            for (int week = 0; week < 3; week++) office.at(SLOT.plus(DAY.multipliedBy(7 * week)));
            assertThat(office.posts()).extracting(Post::week).containsExactly(WEEK, WEEK.next(), WEEK.plus(2));
        }

        @Test
        void isAtNineInSummerToo() {
            office.open();
            office.clock.set(Instant.parse("2027-03-24T12:00:00Z"));
            office.done(ANA, new LeadAction.Pause());
            office.done(ANA, new LeadAction.Resume());
            assertThat(office.at(Instant.parse("2027-03-30T07:59:59Z"))).isEmpty();
            assertThat(office.at(Instant.parse("2027-03-30T08:00:00Z"))).hasSize(1);
        }

        @Test
        void postsNothingWhereNobodyAsked() {
            office.clock.set(SLOT);
            assertThat(settle()).isEmpty();
            assertThat(office.count("tips_weeks")).isZero();
        }

        @Test
        void isListedInTheOrderInWhichItIsDue() {
            office.open();
            TeamId second = new TeamId("T2", "C1");
            WeeklySlot eight = new WeeklySlot(DayOfWeek.TUESDAY, LocalTime.of(8, 0), Office.TUESDAY.zone());
            office.tips
                    .desk()
                    .act(
                            second,
                            Office.member(new LearnerId("T2", "X")),
                            new LeadAction.SetUp("x", eight, Supply.LIBRARY),
                            _ -> {});
            office.clock.set(SLOT);
            assertThat(office.tips.publishing().listDue(10)).containsExactly(second, TEAM);
            assertThat(office.tips.publishing().listDue(1)).containsExactly(second);
        }
    }

    @Nested
    class Late {
        @Test
        void isPostedUntilTheDayIsOver() {
            office.open();
            assertThat(office.at(MIDNIGHT.minusSeconds(1)))
                    .singleElement()
                    .satisfies(post -> assertThat(((Post) post).late()).isTrue());
        }

        @Test
        void isSkippedAndSaidToTheLeadsAfterwards() {
            office.open();
            assertThat(office.at(MIDNIGHT))
                    .containsExactly(new Missed(office.look().team(), List.of(WEEK)));
            assertThat(office.at(MIDNIGHT.plusSeconds(60))).isEmpty();
            assertThat(office.at(SLOT.plus(DAY.multipliedBy(7)))).hasSize(1);
        }

        @Test
        void isSaidOfAllWeeksAtOnce() {
            office.open();
            List<Publication> published = office.at(SLOT.plus(DAY.multipliedBy(21)));
            assertThat(published.getFirst())
                    .isEqualTo(new Missed(office.look().team(), List.of(WEEK, WEEK.next(), WEEK.plus(2))));
            assertThat(published.get(1)).isInstanceOf(Post.class);
            assertThat(published).hasSize(2);
        }
    }

    @Nested
    class Clock {
        @Test
        void thatJumpsBackPostsNothingTwice() {
            office.open().at(SLOT);
            for (int hours = 1; hours <= 24 * 10; hours += 7) {
                office.at(SLOT.minus(Duration.ofHours(hours)));
                office.at(SLOT);
            }
            assertThat(office.published).hasSize(1);
        }

        @Test
        void thatRanAheadDaysMissesNothingOnceItIsRight() {
            office.open();
            assertThat(office.at(SLOT.plus(DAY.multipliedBy(2))))
                    .hasSize(1)
                    .first()
                    .isInstanceOf(Missed.class);
            office.at(SLOT.minusSeconds(60));
            assertThat(office.at(SLOT)).singleElement().isInstanceOf(Post.class);
        }

        @Test
        void thatRanAheadOverTheDayIsMadeUpForWithinIt() {
            office.open();
            office.at(MIDNIGHT.plusSeconds(60));
            assertThat(office.at(SLOT.plusSeconds(3600))).singleElement().isInstanceOf(Post.class);
        }

        @Test
        void thatIsALittleBehindAnothersLooksAtNothingTwice() {
            office.open().at(SLOT);
            office.clock.set(SLOT.minusSeconds(50));
            office.tips.publishing().listDue(10);
            office.clock.set(SLOT);
            assertThat(office.tips.publishing().listDue(10)).isEmpty();
        }

        @Test
        void thatRanAheadYearsMissesNothingOnceItIsRight() {
            office.open();
            assertThat(office.at(SLOT.plus(DAY.multipliedBy(3000)))).isNotEmpty();
            office.published.clear();
            for (int week = 0; week < 3; week++) {
                office.at(SLOT.plus(DAY.multipliedBy(7 * week)).minusSeconds(60));
                office.at(SLOT.plus(DAY.multipliedBy(7 * week)));
            }
            assertThat(office.posts()).extracting(Post::week).containsExactly(WEEK, WEEK.next(), WEEK.plus(2));
            assertThat(office.published).hasSize(3);
        }
    }

    @Nested
    class Crash {
        @Test
        void beforeTheClaimIsThereLeavesNothingBehind() {
            office.open();
            office.clock.set(SLOT);
            assertThatThrownBy(() -> office.tips.publishing().settle(TEAM, FINE, _ -> {
                        throw new IllegalStateException("killed");
                    }))
                    .hasMessage("killed");
            assertThat(office.count("tips_weeks")).isZero();
            assertThat(office.at(SLOT)).hasSize(1);
        }

        @Test
        void afterTheClaimIsThereRepeatsNothing() {
            office.open().at(SLOT);
            Office restarted = new Office(office.source);
            assertThat(restarted.at(SLOT.plusSeconds(5))).isEmpty();
        }
    }

    @Nested
    class Queue {
        @Test
        void thatIsEmptyWhereNothingElseIsWantedIsSaidToTheLeads() {
            office.open(Supply.QUEUE_ONLY);
            assertThat(office.at(SLOT))
                    .containsExactly(new NothingToPost(office.look().team(), WEEK));
            office.done(ANA, own("r1", "Too late"));
            assertThat(office.at(SLOT.plusSeconds(60))).isEmpty();
            assertThat(office.at(SLOT.plus(DAY.multipliedBy(7)))).hasSize(1);
        }
    }

    @Nested
    class Skipping {
        @Test
        void leavesOneWeekOut() {
            office.open();
            TeamView view = office.done(ANA, new LeadAction.Skip(WEEK));
            assertThat(view.upcoming().getFirst().skipped()).isTrue();
            assertThat(view.upcoming().getFirst().tip()).isEmpty();
            assertThat(office.at(SLOT)).isEmpty();
            assertThat(office.at(MIDNIGHT)).isEmpty();
            assertThat(office.at(SLOT.plus(DAY.multipliedBy(7)))).hasSize(1);
        }

        @Test
        void canBeTakenBack() {
            office.open();
            office.done(ANA, new LeadAction.Skip(WEEK));
            office.done(ANA, new LeadAction.Skip(WEEK));
            assertThat(office.done(ANA, new LeadAction.Unskip(WEEK))
                            .upcoming()
                            .getFirst()
                            .skipped())
                    .isFalse();
            assertThat(office.at(SLOT)).hasSize(1);
        }

        @Test
        void isForWeeksToCome() {
            office.open();
            office.done(ANA, new LeadAction.Skip(WEEK.plus(LeadAction.Skip.FURTHEST)));
            for (IsoWeek week : List.of(WEEK.previous(), WEEK.plus(LeadAction.Skip.FURTHEST + 1))) {
                assertThat(office.refused(ANA, new LeadAction.Skip(week))).isEqualTo(Refusal.NO_SUCH_WEEK);
                assertThat(office.refused(ANA, new LeadAction.Unskip(week))).isEqualTo(Refusal.NO_SUCH_WEEK);
            }
        }

        @Test
        void isTooLateOnceTheTipIsOut() {
            office.open().at(SLOT);
            assertThat(office.refused(ANA, new LeadAction.Skip(WEEK))).isEqualTo(Refusal.ALREADY_OUT);
            assertThat(office.refused(ANA, new LeadAction.Unskip(WEEK))).isEqualTo(Refusal.ALREADY_OUT);
        }
    }

    @Nested
    class AtOnce {
        @Test
        void isThisWeeksTip() {
            office.open();
            TeamView view = office.done(ANA, postNow("r1"));
            assertThat(view.thisWeekOut()).isTrue();
            assertThat(view.upcoming().getFirst().week()).isEqualTo(WEEK.next());
            assertThat(office.posts()).singleElement().satisfies(post -> {
                assertThat(post.week()).isEqualTo(WEEK);
                assertThat(post.until()).isEqualTo("2026-11-24T00:00:00Z");
            });
            assertThat(office.at(SLOT)).isEmpty();
            assertThat(office.at(SLOT.plus(DAY.multipliedBy(7)))).hasSize(1);
        }

        @Test
        void isPostedOnceForOneRequest() {
            office.open();
            office.done(ANA, postNow("r1"));
            office.done(ANA, postNow("r1"));
            office.clock.pass(DAY.multipliedBy(7));
            office.done(ANA, postNow("r1"));
            assertThat(office.posts()).hasSize(1);
        }

        @Test
        void isRefusedOnceTheWeeksTipIsOut() {
            office.open().at(SLOT);
            assertThat(office.refused(ANA, postNow("r1"))).isEqualTo(Refusal.ALREADY_OUT);
        }

        @Test
        void isPossibleInAWeekThatWasSkippedMissedOrEmpty() {
            office.open(Supply.QUEUE_ONLY);
            office.done(ANA, new LeadAction.Skip(WEEK));
            office.done(ANA, own("r1", "A"));
            office.done(ANA, postNow("p1"));
            office.at(SLOT.plus(DAY.multipliedBy(7)));
            office.done(ANA, own("r2", "B"));
            office.done(ANA, postNow("p2"));
            office.done(ANA, own("r3", "C"));
            office.at(SLOT.plus(DAY.multipliedBy(15)));
            office.done(ANA, postNow("p3"));
            assertThat(office.posted()).containsExactly("A", "B", "C");
        }

        @Test
        void needsATip() {
            office.open(Supply.QUEUE_ONLY);
            assertThat(office.refused(ANA, postNow("r1"))).isEqualTo(Refusal.NOTHING_TO_POST);
        }

        @Test
        void needsATeamThatIsNotPaused() {
            office.open();
            office.done(ANA, new LeadAction.Pause());
            assertThat(office.refused(ANA, postNow("r1"))).isEqualTo(Refusal.PAUSED);
        }

        @Test
        void needsAChannelThatCanBePostedTo() {
            office.open();
            assertThat(Stream.of(
                                    new ChannelLook.NotIn(),
                                    new ChannelLook.Archived(),
                                    new ChannelLook.Gone(),
                                    new ChannelLook.Unknown(),
                                    Office.withGuests("ANA"))
                            .map(look -> office.refused(ANA, new LeadAction.PostNow("r1", look))))
                    .containsExactly(
                            Refusal.BOT_NOT_IN_CHANNEL,
                            Refusal.CHANNEL_ARCHIVED,
                            Refusal.CHANNEL_GONE,
                            Refusal.COULD_NOT_LOOK,
                            Refusal.GUESTS_NOT_ACCEPTED);
            assertThat(office.posts()).isEmpty();
        }
    }

    @Nested
    class TakenBack {
        @Test
        void pausesTheTeamAndKeepsTheTip() {
            office.open();
            office.done(ANA, own("r1", "Mine"));
            office.done(ANA, own("r2", "Other"));
            office.at(SLOT);
            office.published.clear();
            for (int again = 0; again < 2; again++) {
                office.tips.publishing().undelivered(TEAM, WEEK, PauseReason.NOT_POSTED, office.published::add);
            }
            TeamView view = office.look();
            assertThat(office.published)
                    .containsExactly(new Publication.Paused(
                            view.team(), PauseReason.NOT_POSTED, view.team().leads()));
            assertThat(view.team().paused()).contains(PauseReason.NOT_POSTED);
            assertThat(view.thisWeekOut()).isFalse();
            assertThat(view.queue()).extracting(QueuedTip::item).containsExactly("r1", "r2");
        }

        @Test
        void mayBePostedAtOnceOnceTheTeamGoesOn() {
            office.open().at(SLOT);
            office.tips.publishing().undelivered(TEAM, WEEK, PauseReason.NOT_IN_CHANNEL, _ -> {});
            office.done(ANA, new LeadAction.Resume());
            assertThat(office.at(SLOT.plusSeconds(60))).isEmpty();
            office.done(ANA, postNow("r1"));
            assertThat(office.posted()).containsExactly("Tip 1", "Tip 1");
        }

        @Test
        void onceItsDayIsOverCountsAsMissed() {
            office.open().at(SLOT);
            office.published.clear();
            for (int again = 0; again < 2; again++) {
                office.tips.publishing().expired(TEAM, WEEK, office.published::add);
            }
            assertThat(office.published)
                    .containsExactly(new Missed(office.look().team(), List.of(WEEK)));
            assertThat(office.look().team().paused()).isEmpty();
        }

        @Test
        void isNothingThatWasNotPosted() {
            office.open();
            office.tips.publishing().undelivered(TEAM, WEEK, PauseReason.NOT_POSTED, office.published::add);
            office.tips.publishing().expired(TEAM, WEEK, office.published::add);
            assertThat(office.published).isEmpty();
            assertThat(office.look().team().paused()).isEmpty();
        }
    }

    @Test
    void ofTwoWhoSettleATeamAtOnceOnePosts() throws Exception {
        office.open();
        WiredTips other = WiredTips.on(office.source, WiredTips.library(3), office.clock);
        for (int week = 0; week < 5; week++) {
            office.clock.set(SLOT.plus(DAY.multipliedBy(7 * week)));
            List<List<Publication>> published = atOnce(
                    () -> office.tips.publishing().settle(TEAM, FINE, _ -> pause()),
                    () -> other.publishing().settle(TEAM, FINE, _ -> pause()));
            assertThat(published.stream().flatMap(List::stream))
                    .as("week %d on %s", week, database)
                    .singleElement()
                    .isInstanceOf(Post.class);
        }
    }

    @Test
    void ofTwoWhoSetATeamUpAtOnceOneLeads() throws Exception {
        List<LeadOutcome> outcomes = atOnce(
                () -> office.act(Office.member(ANA), Office.setUp(Supply.LIBRARY)),
                () -> office.act(Office.member(BEN), Office.setUp(Supply.LIBRARY)));
        assertThat(outcomes).filteredOn(LeadOutcome.Done.class::isInstance).hasSize(1);
        assertThat(office.look().team().leads()).hasSize(1);
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<T> result : threads.invokeAll(List.of(after(both, one), after(both, other)))) {
                results.add(result.get());
            }
        }
        return results;
    }

    private static <T> Callable<T> after(CyclicBarrier both, Callable<T> work) {
        return () -> {
            both.await(5, TimeUnit.SECONDS);
            return work.call();
        };
    }

    // Long enough for the other to get to the same place, if anything lets it.
    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

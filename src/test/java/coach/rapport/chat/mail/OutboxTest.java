package coach.rapport.chat.mail;

import static coach.rapport.chat.mail.Requests.ANA;
import static coach.rapport.chat.mail.Requests.BEN;
import static coach.rapport.chat.mail.Requests.OTHER_THREAD;
import static coach.rapport.chat.mail.Requests.THREAD;
import static coach.rapport.chat.mail.Requests.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.FakePlatform.Attempt;
import coach.rapport.chat.Place;
import coach.rapport.chat.Platform.Receipt;
import coach.rapport.chat.Request;
import coach.rapport.learners.LearnerId;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class OutboxTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Echo desk = new Echo();
    private final DataSource source;
    private final Mail mail;

    OutboxTest(Database database) {
        source = database.migrated();
        mail = new Mail(source, desk, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Test
    void deliversInOrderThroughARefusal() {
        desk.answering(request -> Answer.of(Echo.post(request, "1"), Echo.post(request, "2"), Echo.post(request, "3")));
        mail.platform.refusing(new Receipt.Later(30));
        mail.accept(command("a", ANA, ""));
        assertThat(mail.work()).containsExactly(Duration.ofSeconds(30));
        mail.work();
        assertThat(mail.said()).containsExactly("1", "2", "3");
    }

    @Test
    void waitsLongerAndLongerWhereThePlatformDoesNotSay() {
        mail.platform.refusing(new Receipt.Later(0), new Receipt.Later(0), new Receipt.Later(0));
        mail.accept(command("a", ANA, "hi"));
        assertThat(List.of(mail.work(), mail.work(), mail.work()))
                .containsExactly(
                        List.of(Duration.ofSeconds(1)), List.of(Duration.ofSeconds(2)), List.of(Duration.ofSeconds(4)));
    }

    @Test
    void givesUpAfterADay() {
        mail.accept(command("a", ANA, "hi")).workRequests();
        Mail nextDay = new Mail(source, desk, Clock.fixed(NOON.plus(Duration.ofHours(25)), ZoneOffset.UTC));
        nextDay.platform.refusing(new Receipt.Later(0));
        nextDay.rounds().wakeWhatWaits();
        assertThat(nextDay.work()).isEmpty();
        assertThat(failures()).containsExactly("too late");
    }

    @Test
    void looksBeforePostingAgainWhenTheConnectionBroke() {
        mail.platform.breakingDownAfterPosting();
        mail.accept(command("a", ANA, "hi")).work();
        mail.work();
        assertThat(mail.said()).containsExactly("hi");
        assertThat(mail.platform.attempts()).extracting(Attempt::again).containsExactly(false, true);
        assertThat(mail.platform.attempts()).extracting(Attempt::key).containsExactly("a/0", "a/0");
    }

    @Test
    void looksBeforePostingAgainWhenTheProcessDiedBetweenPostingAndRecording() {
        mail.accept(command("a", ANA, "hi")).workRequests();
        OutboxRows.Outgoing outgoing = mail.outboxRows
                .begin(Line.laneOf(Echo.post(desk.seen.getFirst(), "hi")))
                .orElseThrow();
        mail.platform.deliver(outgoing.key(), false, outgoing.delivery(), Optional.empty());
        mail.die();
        mail.rounds().wakeWhatWaits();
        mail.work();
        assertThat(mail.said()).containsExactly("hi");
        assertThat(mail.platform.attempts().getLast().again()).isTrue();
    }

    @Test
    void recordsWhatIsImpossibleAndGoesOn() {
        desk.answering(request -> Answer.of(Echo.post(request, "1"), Echo.post(request, "2")));
        mail.platform.refusing(new Receipt.Impossible("channel_not_found"));
        mail.accept(command("a", ANA, "")).work();
        assertThat(mail.said()).containsExactly("2");
        assertThat(failures()).containsExactly("channel_not_found");
    }

    @Test
    void oneLaneHoldsUpNoOther() {
        mail.platform.refusing(new Receipt.Later(30));
        mail.accept(command("a", ANA, "1"), command("b", BEN, "2")).work();
        assertThat(mail.said()).containsExactly("2");
    }

    @Test
    void aThreadIsFoundByItsNameOnceItsFirstMessageStands() {
        desk.answering(request -> Answer.of(Echo.opening(request, "s1"), Echo.below(request, "s1", "first")));
        mail.accept(command("a", ANA, "")).work();
        assertThat(mail.platform.attempts().getLast().thread()).contains(THREAD);
        assertThat(mail.threads.findName(ANA, THREAD)).contains("s1");
        assertThat(mail.threads.findPlace(ANA, "s1")).contains(THREAD);
    }

    @Test
    void whatGoesBelowWaitsForTheFirstMessage() {
        desk.answering(request -> Answer.of(Echo.opening(request, "s1"), Echo.below(request, "s1", "first")));
        mail.platform.refusing(new Receipt.Later(1));
        mail.accept(command("a", ANA, "")).work();
        assertThat(mail.said()).isEmpty();
        mail.work();
        assertThat(mail.said()).containsExactly("opens s1", "first");
    }

    @Test
    void nothingGoesBelowAMessageThatCouldNotBePosted() {
        desk.answering(request -> Answer.of(Echo.opening(request, "s1"), Echo.below(request, "s1", "first")));
        mail.platform.refusing(new Receipt.Impossible("no"));
        mail.accept(command("a", ANA, "")).work();
        assertThat(mail.said()).isEmpty();
        assertThat(failures()).containsExactly("no", "thread was not posted");
    }

    @Test
    void aThreadIsNotFoundForSomebodyElse() {
        desk.answering(request -> Answer.of(Echo.opening(request, "s1")));
        mail.accept(command("a", ANA, "")).work();
        assertThat(mail.threads.findName(BEN, THREAD)).isEmpty();
        assertThat(mail.threads.findPlace(BEN, "s1")).isEmpty();
    }

    @Test
    void aThreadThatIsStillBeingOpenedIsAskedForTooSoon() {
        desk.answering(request -> Answer.of(Echo.opening(request, "s1")));
        mail.accept(command("a", ANA, "")).workRequests();
        assertThatThrownBy(() -> mail.threads.findName(ANA, OTHER_THREAD)).isInstanceOf(TooSoon.class);
        assertThat(mail.threads.findName(ANA, new Place("D-U1", Optional.empty())))
                .isEmpty();
        mail.work();
        assertThat(mail.threads.findName(ANA, OTHER_THREAD)).isEmpty();
    }

    private static Delivery announcement() {
        return new Delivery.Announce(
                LearnerId.nobody("T1"), "C1", Card.saying("tip"), "2026-W48", NOON.plus(Duration.ofHours(8)));
    }

    @Test
    void whoAskedForAnAnnouncementHearsThatItCouldNotBeMade() {
        desk.answering(request -> request instanceof Request.Undelivered
                ? Answer.of(Echo.post(command("b", ANA, "told"), "told"))
                : Answer.of(announcement()));
        mail.platform.refusing(new Receipt.Impossible("is_archived"));
        mail.accept(command("a", ANA, "")).work();
        mail.work();
        assertThat(mail.said()).containsExactly("told");
    }

    @Test
    void anAnnouncementThatGotThroughAfterAllIsNotTakenForLost() {
        desk.answering(_ -> Answer.of(announcement()));
        mail.platform.breakingDownAfterPosting();
        mail.accept(command("a", ANA, "")).work();
        Mail evening = new Mail(
                source, new Echo(), Clock.fixed(NOON.plus(Duration.ofHours(9)), ZoneOffset.UTC), mail.platform);
        evening.rounds().wakeWhatWaits();
        evening.work();
        assertThat(failures()).isEmpty();
        assertThat(mail.platform.posted()).hasSize(1);
    }

    @Test
    void anAnnouncementIsNotMadeAfterItsTime() {
        desk.answering(_ -> Answer.of(announcement()));
        mail.accept(command("a", ANA, "")).workRequests();
        Mail evening = new Mail(source, new Echo(), Clock.fixed(NOON.plus(Duration.ofHours(9)), ZoneOffset.UTC));
        evening.rounds().wakeWhatWaits();
        evening.work();
        assertThat(evening.said()).isEmpty();
        assertThat(failures()).containsExactly("too late");
    }

    private List<String> failures() {
        return mail.rows
                .sql("select failure from chat_outbox where failure is not null order by position")
                .query(String.class)
                .list();
    }
}

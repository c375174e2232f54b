package coach.rapport.chat.mail;

import static coach.rapport.chat.mail.Requests.ANA;
import static coach.rapport.chat.mail.Requests.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Part;
import coach.rapport.chat.Platform.Receipt;
import coach.rapport.learners.LearnerForgotten;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.RetentionDue;
import coach.rapport.learners.WorkspaceForgotten;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of the files that a platform keeps because of deliveries. */
@OnEachDatabase
class FileRowsTest {
    private static final byte[] CURVE = {1, 2, 3};
    private static final byte[] LATER_CURVE = {1, 2, 4};
    private static final Card CARD = Card.saying("data");

    private final Ticking clock = new Ticking();
    private final Mail mail;

    FileRowsTest(Database database) {
        mail = new Mail(database.migrated(), new Echo(), clock);
    }

    /** A clock that is moved by hand. */
    private static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Nested
    class OfWhoIsForgotten {
        @Test
        void areRemovedFromThePlatformByNobody() {
            send("a", ANA, "F1");
            send("b", ANA, "F2");
            send("c", BEN, "F3");
            forget(ANA);
            mail.work();
            assertThat(removed()).containsExactlyInAnyOrder("F1", "F2");
            assertThat(kept()).containsExactly("F3");
            assertThat(mail.platform.attempts())
                    .extracting(attempt -> attempt.delivery())
                    .filteredOn(Delivery.RemoveFile.class::isInstance)
                    .extracting(Delivery::learner)
                    .containsOnly(LearnerId.nobody("T1"));
        }

        @Test
        void areRemovedAlsoWhereThePlatformTakesItsTime() {
            send("a", ANA, "F1");
            mail.platform.refusing(new Receipt.Later(30));
            forget(ANA);
            assertThat(mail.work()).containsExactly(Duration.ofSeconds(30));
            mail.work();
            assertThat(removed()).containsExactly("F1");
        }

        @Test
        void stayWhereTheForgettingDoes() {
            send("a", ANA, "F1");
            mail.transactions.executeWithoutResult(transaction -> {
                mail.erasure.on(new LearnerForgotten(ANA));
                transaction.setRollbackOnly();
            });
            mail.rounds().wakeWhatWaits();
            mail.work();
            assertThat(removed()).isEmpty();
            assertThat(kept()).containsExactly("F1");
        }

        @Test
        void areRemovedEvenWhenTheyArriveAtThatMoment() {
            mail.outboxRows.add("a", file(ANA));
            CompletableFuture<Void> forgetting = Objects.requireNonNull(mail.transactions.execute(_ -> {
                mail.files.add("a", file(ANA), CURVE, "F1");
                CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> forget(ANA));
                assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS))
                        .as("waits until it is noted")
                        .isInstanceOf(TimeoutException.class);
                return begun;
            }));
            forgetting.join();
            mail.work();
            assertThat(removed()).containsExactly("F1");
            assertThat(kept()).isEmpty();
        }

        @Test
        void areRemovedEvenWhenTheyArriveAfterwards() {
            mail.outboxRows.add("a", file(ANA));
            forget(ANA);
            mail.files.add("a", file(ANA), CURVE, "F1");
            mail.work();
            assertThat(removed()).containsExactly("F1");
            assertThat(kept()).isEmpty();
        }
    }

    @Test
    void areLeftToAWorkspaceThatRemovedRapport() {
        send("a", ANA, "F1");
        send("b", new LearnerId("T2", "U1"), "F2");
        mail.transactions.executeWithoutResult(_ -> mail.erasure.on(new WorkspaceForgotten("T1")));
        mail.rounds().wakeWhatWaits();
        mail.work();
        assertThat(removed()).isEmpty();
        assertThat(kept()).containsExactly("F2");
    }

    @Test
    void areRemovedWhenTheirTimeIsOver() {
        send("a", ANA, "F1");
        clock.now = clock.now.plus(Duration.ofDays(10));
        send("b", ANA, "F2");
        Instant due = clock.now.minus(Duration.ofDays(5));
        mail.transactions.executeWithoutResult(_ -> mail.erasure.on(new RetentionDue(due, due)));
        mail.work();
        assertThat(removed()).containsExactly("F1");
        assertThat(kept()).containsExactly("F2");
    }

    @Nested
    class OnHomePages {
        @Test
        void areFoundAgainByWhatIsInThem() {
            showHome("a", ANA, "F1", CURVE);
            assertThat(mail.files.findOnHome(ANA, CURVE)).contains("F1");
            assertThat(mail.files.findOnHome(ANA, LATER_CURVE)).isEmpty();
            assertThat(mail.files.findOnHome(BEN, CURVE)).isEmpty();
        }

        @Test
        void areNotMixedUpWithThoseOfMessages() {
            send("a", ANA, "F1");
            assertThat(mail.files.findOnHome(ANA, CURVE)).isEmpty();
            showHome("b", ANA, "F2", LATER_CURVE);
            mail.work();
            assertThat(removed()).isEmpty();
        }

        @Test
        void stayWhileTheyAreShown() {
            showHome("a", ANA, "F1", CURVE);
            clock.now = clock.now.plus(Duration.ofDays(10));
            show("b", home(ANA, CURVE));
            Instant due = clock.now.minus(Duration.ofDays(5));
            mail.transactions.executeWithoutResult(_ -> mail.erasure.on(new RetentionDue(due, due)));
            mail.work();
            assertThat(removed()).isEmpty();
        }

        @Test
        void areRemovedOnceAnotherIsShown() {
            showHome("a", BEN, "F1", CURVE);
            showHome("b", ANA, "F2", CURVE);
            showHome("c", ANA, "F3", LATER_CURVE);
            mail.work();
            assertThat(removed()).containsExactly("F2");
            assertThat(kept()).containsExactlyInAnyOrder("F1", "F3");
        }

        @Test
        void stayUntilTheOtherIsShown() {
            showHome("a", ANA, "F1", CURVE);
            mail.platform.refusing(new Receipt.Later(30));
            showHome("b", ANA, "F2", LATER_CURVE);
            assertThat(removed()).isEmpty();
            mail.work();
            mail.work();
            assertThat(removed()).containsExactly("F1");
        }

        @Test
        void areRemovedWhereTheSameHadToBeSentAgain() {
            showHome("a", ANA, "F1", CURVE);
            clock.now = clock.now.plusSeconds(1);
            mail.outboxRows.add("b", home(ANA, CURVE));
            mail.files.add("b", home(ANA, CURVE), CURVE, "F2");
            assertThat(mail.files.findOnHome(ANA, CURVE)).contains("F2");
            mail.rounds().wakeWhatWaits();
            mail.work();
            mail.work();
            assertThat(removed()).containsExactly("F1");
        }

        @Test
        void areRemovedWhereThereIsNothingToShowAnyMore() {
            showHome("a", ANA, "F1", CURVE);
            show("b", new Delivery.Home(ANA, CARD));
            mail.work();
            assertThat(removed()).containsExactly("F1");
        }
    }

    private static Delivery.SendFile file(LearnerId learner) {
        return new Delivery.SendFile(learner, "data.json", "Your data", "{}", CARD);
    }

    private static Delivery.Home home(LearnerId learner, byte[] picture) {
        return new Delivery.Home(learner, new Card("Home", List.of(new Part.Picture(picture, "Scores", "They rise."))));
    }

    private void send(String key, LearnerId learner, String reference) {
        mail.outboxRows.add(key, file(learner));
        mail.files.add(key, file(learner), CURVE, reference);
        deliver();
    }

    private void showHome(String key, LearnerId learner, String reference, byte[] picture) {
        mail.outboxRows.add(key, home(learner, picture));
        mail.files.add(key, home(learner, picture), picture, reference);
        deliver();
    }

    private void show(String key, Delivery delivery) {
        mail.outboxRows.add(key, delivery);
        deliver();
    }

    private void deliver() {
        mail.rounds().wakeWhatWaits();
        mail.work();
    }

    private void forget(LearnerId learner) {
        mail.transactions.executeWithoutResult(_ -> mail.erasure.on(new LearnerForgotten(learner)));
    }

    private List<String> removed() {
        return mail.posted().stream()
                .flatMap(delivery ->
                        delivery instanceof Delivery.RemoveFile file ? Stream.of(file.reference()) : Stream.empty())
                .toList();
    }

    private List<String> kept() {
        return mail.rows
                .sql("select reference from chat_files")
                .query(String.class)
                .list();
    }
}

package coach.rapport.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.learners.Coming;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.learners.Presence;
import coach.rapport.notebook.Keeping.Kept;
import coach.rapport.notebook.Keeping.Refused;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@OnEachDatabase
class StoredNotebookTest {
    private static final LearnerId ANA = new LearnerId("T1", "U1");
    private static final LearnerId BEN = new LearnerId("T1", "U2");
    private static final LearnerId ANA_ELSEWHERE = new LearnerId("T2", "U1");
    private static final Instant NOW = Instant.parse("2026-09-01T12:00:00.123456789Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 3);
    private static final String DAUGHTER = "daughter starts university in September";

    private final AnnotationConfigApplicationContext modules = new AnnotationConfigApplicationContext();
    private final TransactionOperations transactions;
    private final Notebook notebook;
    private final Learners learners;
    private boolean there = true;
    private Instant now = NOW;

    StoredNotebookTest(Database database) {
        DataSource source = database.migrated();
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        modules.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        modules.registerBean(TransactionOperations.class, () -> transactions);
        modules.registerBean(Clock.class, () -> new Settable());
        modules.registerBean("everybody", Presence.class, () -> _ -> there, bean -> bean.setPrimary(true));
        modules.scan("coach.rapport.learners", "coach.rapport.notebook");
        modules.refresh();
        notebook = modules.getBean(Notebook.class);
        learners = modules.getBean(Learners.class);
    }

    private final class Settable extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @AfterEach
    void close() {
        modules.close();
    }

    private Keeping keep(String request, String about, String text, LocalDate comeBack) {
        return notebook.keep(ANA, request, about, text, comeBack, TODAY);
    }

    private Note kept(LearnerId learner, String request, LocalDate comeBack) {
        return ((Kept) notebook.keep(learner, request, "Marta", DAUGHTER, comeBack, TODAY)).note();
    }

    private static Coming coming(Note note) {
        return new Coming(note.learner(), note.id(), note.comeBack());
    }

    @Nested
    class KeepingOne {
        @Test
        void keepsAllOfIt() {
            Note note = kept(ANA, "r1", OCTOBER);
            assertThat(notebook.find(ANA, note.id())).contains(note);
            assertThat(note)
                    .isEqualTo(new Note(
                            note.id(),
                            ANA,
                            "Marta",
                            DAUGHTER,
                            OCTOBER,
                            Instant.parse("2026-09-01T12:00:00.123456Z"),
                            false));
        }

        @Test
        void happensOnceHoweverOftenItIsAskedFor() {
            Note first = kept(ANA, "r1", OCTOBER);
            assertThat(keep("r1", "Marta", "something else", OCTOBER)).isEqualTo(new Kept(first));
            assertThat(notebook.list(ANA)).containsExactly(first);
        }

        @Test
        void happensOnceWhereItIsAskedForTwiceAtOnce() throws Exception {
            CompletableFuture<Note> one = CompletableFuture.supplyAsync(() -> kept(ANA, "r1", OCTOBER));
            CompletableFuture<Note> other = CompletableFuture.supplyAsync(() -> kept(ANA, "r1", OCTOBER));
            assertThat(one.get(5, TimeUnit.SECONDS)).isEqualTo(other.get(5, TimeUnit.SECONDS));
            assertThat(notebook.list(ANA)).hasSize(1);
        }

        @Test
        void takesTheSameRequestOfAnotherLearnerForAnother() {
            kept(ANA, "r1", OCTOBER);
            kept(BEN, "r1", OCTOBER);
            kept(ANA_ELSEWHERE, "r1", OCTOBER);
            assertThat(List.of(notebook.list(ANA), notebook.list(BEN), notebook.list(ANA_ELSEWHERE)))
                    .allSatisfy(list -> assertThat(list).hasSize(1));
        }

        @Test
        void keepsNothingOfSomebodyWhoWasForgottenMeanwhile() {
            there = false;
            assertThat(keep("r1", "Marta", DAUGHTER, OCTOBER)).isEqualTo(new Keeping.Refused(Refusal.GONE));
            assertThat(notebook.list(ANA)).isEmpty();
        }

        @Test
        void putsItOnOneLineWithoutWhatCannotBeSeen() {
            Note note = ((Kept) keep("r1", " Marta\n", "moves\r\nto\tPorto\u0000 \u202esoon\ud800", OCTOBER)).note();
            assertThat(note.about()).isEqualTo("Marta");
            assertThat(notebook.find(ANA, note.id()).orElseThrow().text()).isEqualTo("moves to Porto soon");
        }

        @Test
        void takesTheLongestThereMayBeAndNoLonger() {
            assertThat(keep("r1", "🎓".repeat(40), "🎓".repeat(200), OCTOBER)).isInstanceOf(Kept.class);
            assertThat(keep("r2", "M".repeat(41), "m", OCTOBER)).isEqualTo(new Refused(Refusal.ABOUT_TOO_LONG));
            assertThat(keep("r3", "M", "m".repeat(201), OCTOBER)).isEqualTo(new Refused(Refusal.TEXT_TOO_LONG));
        }

        @Test
        void refusesWhatSaysNothing() {
            assertThat(keep("r1", " \n", "m", OCTOBER)).isEqualTo(new Refused(Refusal.BLANK));
            assertThat(keep("r2", "M", "\u0000", OCTOBER)).isEqualTo(new Refused(Refusal.BLANK));
        }

        @Test
        void takesADayFromTodayToAYearAhead() {
            assertThat(keep("r1", "M", "m", TODAY.minusDays(1))).isEqualTo(new Refused(Refusal.DAY_PAST));
            assertThat(keep("r2", "M", "m", TODAY)).isInstanceOf(Kept.class);
            assertThat(keep("r3", "M", "m", LocalDate.of(2027, 9, 1))).isInstanceOf(Kept.class);
            assertThat(keep("r4", "M", "m", LocalDate.of(2027, 9, 2))).isEqualTo(new Refused(Refusal.DAY_TOO_FAR));
        }

        @Test
        void refusesWhenTheNotebookIsFullUntilOneIsDeleted() {
            for (int at = 0; at < Notebook.MOST_NOTES; at++) kept(ANA, "r" + at, OCTOBER);
            assertThat(keep("more", "M", "m", OCTOBER)).isEqualTo(new Refused(Refusal.FULL));
            assertThat(keep("r0", "M", "m", OCTOBER)).isInstanceOf(Kept.class);
            notebook.delete(ANA, notebook.list(ANA).getFirst().id());
            assertThat(keep("more", "M", "m", OCTOBER)).isInstanceOf(Kept.class);
        }

        @Test
        void printsNoWordOfIt() {
            assertThat(kept(ANA, "r1", OCTOBER).toString())
                    .doesNotContain("Marta")
                    .doesNotContain("daughter");
        }
    }

    @Nested
    class Finding {
        @Test
        void listsTheSoonestFirst() {
            Note later = kept(ANA, "r1", OCTOBER.plusDays(1));
            Note sooner = kept(ANA, "r2", OCTOBER);
            assertThat(notebook.list(ANA)).containsExactly(sooner, later);
        }

        @Test
        void findsNobodyElses() {
            Note note = kept(ANA, "r1", OCTOBER);
            for (LearnerId other : List.of(BEN, ANA_ELSEWHERE)) {
                assertThat(notebook.find(other, note.id())).isEmpty();
                assertThat(notebook.list(other)).isEmpty();
                assertThat(notebook.delete(other, note.id())).isFalse();
                assertThat(notebook.postpone(other, note.id(), OCTOBER.plusDays(1), TODAY))
                        .isEqualTo(new Refused(Refusal.GONE));
                assertThat(notebook.claim(new Coming(other, note.id(), OCTOBER)))
                        .isFalse();
            }
            assertThat(notebook.find(ANA, note.id())).contains(note);
        }
    }

    @Nested
    class Postponing {
        @Test
        void movesTheDay() {
            Note note = kept(ANA, "r1", OCTOBER);
            notebook.postpone(ANA, note.id(), OCTOBER.plusDays(7), TODAY);
            assertThat(notebook.find(ANA, note.id()).orElseThrow().comeBack()).isEqualTo("2026-10-10");
        }

        @Test
        void refusesADayThatKeepingWouldRefuse() {
            Note note = kept(ANA, "r1", OCTOBER);
            assertThat(notebook.postpone(ANA, note.id(), TODAY.minusDays(1), TODAY))
                    .isEqualTo(new Refused(Refusal.DAY_PAST));
            assertThat(notebook.find(ANA, note.id())).contains(note);
        }

        @Test
        void remindsAnew() {
            Note note = kept(ANA, "r1", OCTOBER);
            notebook.claim(coming(note));
            Keeping moved = notebook.postpone(ANA, note.id(), OCTOBER.plusDays(7), TODAY);
            assertThat(notebook.claim(coming(((Kept) moved).note()))).isTrue();
        }

        @Test
        void toTheSameDayRemindsNoSecondTime() {
            Note note = kept(ANA, "r1", OCTOBER);
            notebook.claim(coming(note));
            notebook.postpone(ANA, note.id(), OCTOBER, TODAY);
            assertThat(notebook.claim(coming(note))).isFalse();
        }
    }

    @Nested
    class ComingUp {
        @Test
        void listsWhatHasComeAndIsNotTooOld() {
            Note old = kept(ANA, "r1", OCTOBER.minusDays(9));
            Note today = kept(BEN, "r2", OCTOBER);
            kept(ANA, "r3", OCTOBER.minusDays(10));
            kept(ANA, "r4", OCTOBER.plusDays(1));
            assertThat(notebook.listComing(OCTOBER, 9)).containsExactly(coming(old), coming(today));
        }

        @Test
        void goesOnWhereTheLastPageEnded() {
            List<Coming> all = Stream.of(
                            kept(ANA, "r1", OCTOBER),
                            kept(BEN, "r1", OCTOBER),
                            kept(ANA_ELSEWHERE, "r1", OCTOBER),
                            kept(ANA, "r2", OCTOBER.minusDays(1)))
                    .map(StoredNotebookTest::coming)
                    .toList();
            List<Coming> first = notebook.listComing(OCTOBER, 3);
            List<Coming> second = notebook.listComing(OCTOBER, Optional.of(first.getLast()), 3);
            assertThat(first).startsWith(all.getLast());
            assertThat(Stream.of(first, second).flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
        }

        @Test
        void isClaimedOnce() {
            Note note = kept(ANA, "r1", OCTOBER);
            assertThat(notebook.claim(coming(note))).isTrue();
            assertThat(notebook.claim(coming(note))).isFalse();
            assertThat(notebook.listComing(OCTOBER, 9)).isEmpty();
            assertThat(notebook.find(ANA, note.id()).orElseThrow().reminded()).isTrue();
        }

        @Test
        void isClaimedByOneOfTwoReplicas() throws Exception {
            Note note = kept(ANA, "r1", OCTOBER);
            CountDownLatch claimed = new CountDownLatch(1);
            CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(() -> transactions.execute(_ -> {
                boolean mine = notebook.claim(coming(note));
                claimed.countDown();
                pause();
                return mine;
            }));
            claimed.await(5, TimeUnit.SECONDS);
            assertThat(transactions.<Boolean>execute(_ -> notebook.claim(coming(note))))
                    .isFalse();
            assertThat(one.get(5, TimeUnit.SECONDS)).isTrue();
        }

        @Test
        void isThereAgainWhereSendingItFailed() {
            Note note = kept(ANA, "r1", OCTOBER);
            transactions.executeWithoutResult(transaction -> {
                notebook.claim(coming(note));
                transaction.setRollbackOnly();
            });
            assertThat(notebook.claim(coming(note))).isTrue();
        }

        @Test
        void isNotClaimedOnceItWasPutOffOrDeleted() {
            Note putOff = kept(ANA, "r1", OCTOBER);
            Note deleted = kept(ANA, "r2", OCTOBER);
            notebook.postpone(ANA, putOff.id(), OCTOBER.plusDays(1), TODAY);
            notebook.delete(ANA, deleted.id());
            assertThat(notebook.claim(coming(putOff))).isFalse();
            assertThat(notebook.claim(coming(deleted))).isFalse();
        }

        private static void pause() {
            try {
                Thread.sleep(Duration.ofMillis(300));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Nested
    class Expiring {
        @Test
        void takesWhatWasKeptBeforeAndIsOver() {
            kept(ANA, "r1", OCTOBER);
            now = Instant.parse("2027-09-01T12:00:01Z");
            Note newer = kept(ANA, "r2", OCTOBER);
            assertThat(notebook.deleteBefore(NOW.plusSeconds(1))).isEqualTo(1);
            assertThat(notebook.list(ANA)).containsExactly(newer);
        }

        @Test
        void sparesWhatIsStillToComeBack() {
            kept(ANA, "r1", LocalDate.of(2027, 9, 1));
            now = Instant.parse("2027-09-02T12:00:00Z");
            assertThat(notebook.deleteBefore(NOW.plusSeconds(1))).isZero();
            now = Instant.parse("2027-09-11T12:00:00Z");
            assertThat(notebook.deleteBefore(NOW.plusSeconds(1))).isEqualTo(1);
        }
    }

    @Nested
    class Forgetting {
        @Test
        void aLearnerErasesTheirNotesAndNobodyElses() {
            Stream.of(ANA, BEN, ANA_ELSEWHERE).forEach(one -> kept(one, "r1", OCTOBER));
            learners.forget(ANA);
            assertThat(notebook.list(ANA)).isEmpty();
            assertThat(notebook.list(BEN)).hasSize(1);
            assertThat(notebook.list(ANA_ELSEWHERE)).hasSize(1);
        }

        @Test
        void aWorkspaceErasesEverybodysNotes() {
            Stream.of(ANA, BEN, ANA_ELSEWHERE).forEach(one -> kept(one, "r1", OCTOBER));
            learners.forgetWorkspace("T1");
            assertThat(notebook.list(ANA)).isEmpty();
            assertThat(notebook.list(BEN)).isEmpty();
            assertThat(notebook.list(ANA_ELSEWHERE)).hasSize(1);
        }
    }
}

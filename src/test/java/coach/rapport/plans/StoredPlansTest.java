package coach.rapport.plans;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.IfThen;
import coach.rapport.curriculum.Technique;
import coach.rapport.learners.Coming;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.learners.Presence;
import coach.rapport.plans.Planning.Kept;
import coach.rapport.plans.Planning.Refused;
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
class StoredPlansTest {
    private static final LearnerId ANA = new LearnerId("T1", "U1");
    private static final LearnerId BEN = new LearnerId("T1", "U2");
    private static final LearnerId ANA_ELSEWHERE = new LearnerId("T2", "U1");
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00.123456789Z");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final IfThen WORDS = new IfThen("a customer sighs", "say what I hear in it");

    private final AnnotationConfigApplicationContext modules = new AnnotationConfigApplicationContext();
    private final TransactionOperations transactions;
    private final Plans plans;
    private final Learners learners;
    private boolean there = true;

    StoredPlansTest(Database database) {
        DataSource source = database.migrated();
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        modules.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        modules.registerBean(TransactionOperations.class, () -> transactions);
        modules.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        modules.registerBean("everybody", Presence.class, () -> _ -> there, bean -> bean.setPrimary(true));
        modules.scan("coach.rapport.learners", "coach.rapport.plans");
        modules.refresh();
        plans = modules.getBean(Plans.class);
        learners = modules.getBean(Learners.class);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    private Planning keep(LearnerId learner, String request, Optional<String> session, IfThen words) {
        return plans.keep(learner, request, session, Technique.NAME_THE_FEELING, words);
    }

    private Plan kept(LearnerId learner, String request) {
        return ((Kept) keep(learner, request, Optional.empty(), WORDS)).plan();
    }

    private Plan nudged(LearnerId learner, String request, LocalDate day) {
        Plan plan = kept(learner, request);
        plans.nudgeOn(learner, plan.id(), day);
        return plans.find(learner, plan.id()).orElseThrow();
    }

    private static Coming coming(Plan plan) {
        return new Coming(plan.learner(), plan.id(), plan.nudge().orElseThrow());
    }

    @Nested
    class Keeping {
        @Test
        void keepsAllOfIt() {
            Plan plan = ((Kept) keep(ANA, "r1", Optional.of("s1"), WORDS)).plan();
            assertThat(plans.find(ANA, plan.id())).contains(plan);
            assertThat(plan)
                    .isEqualTo(new Plan(
                            plan.id(),
                            ANA,
                            Optional.of("s1"),
                            Technique.NAME_THE_FEELING,
                            WORDS,
                            Instant.parse("2026-11-30T12:00:00.123456Z"),
                            Optional.empty(),
                            false));
        }

        @Test
        void happensOnceHoweverOftenItIsAskedFor() {
            Plan first = kept(ANA, "r1");
            assertThat(kept(ANA, "r1")).isEqualTo(first);
            assertThat(plans.list(ANA)).containsExactly(first);
        }

        @Test
        void leavesOutWhatTheSentenceSaysAnyway() {
            Planning kept = keep(ANA, "r1", Optional.empty(), new IfThen("When a customer sighs,", "I will\nsay so."));
            assertThat(((Kept) kept).plan().words().sentence()).isEqualTo("When a customer sighs, I will say so.");
        }

        @Test
        void refusesWhatSaysNothing() {
            assertThat(keep(ANA, "r1", Optional.empty(), new IfThen("When ", "wait")))
                    .isEqualTo(new Refused(Refusal.BLANK));
            assertThat(keep(ANA, "r1", Optional.empty(), new IfThen("they sigh", ".")))
                    .isEqualTo(new Refused(Refusal.BLANK));
        }

        @Test
        void takesTheLongestThereMayBeAndNoLonger() {
            assertThat(keep(ANA, "r1", Optional.empty(), new IfThen("🎓".repeat(150), "w".repeat(150))))
                    .isInstanceOf(Kept.class);
            assertThat(keep(ANA, "r2", Optional.empty(), new IfThen("w".repeat(151), "w")))
                    .isEqualTo(new Refused(Refusal.TOO_LONG));
            assertThat(keep(ANA, "r3", Optional.empty(), new IfThen("w", "w".repeat(151))))
                    .isEqualTo(new Refused(Refusal.TOO_LONG));
        }

        @Test
        void takesOneOutOfAPractice() {
            Plan first = ((Kept) keep(ANA, "r1", Optional.of("s1"), WORDS)).plan();
            assertThat(keep(ANA, "r2", Optional.of("s1"), WORDS)).isEqualTo(new Refused(Refusal.ONE_A_PRACTICE));
            assertThat(plans.list(ANA)).containsExactly(first);
            assertThat(keep(ANA_ELSEWHERE, "r2", Optional.of("s1"), WORDS)).isInstanceOf(Kept.class);
        }

        @Test
        void takesAnyNumberOutOfNone() {
            kept(ANA, "r1");
            kept(ANA, "r2");
            assertThat(plans.list(ANA)).hasSize(2);
        }

        @Test
        void refusesWhenThereAreTooMany() {
            for (int at = 0; at < Plans.MOST_PLANS; at++) kept(ANA, "r" + at);
            assertThat(keep(ANA, "more", Optional.empty(), WORDS)).isEqualTo(new Refused(Refusal.FULL));
        }

        @Test
        void printsNoWordOfIt() {
            assertThat(kept(ANA, "r1").toString()).doesNotContain("sighs").doesNotContain("hear");
        }
    }

    @Nested
    class Finding {
        @Test
        void findsTheOneThatCameOutOfAPractice() {
            Plan plan = ((Kept) keep(ANA, "r1", Optional.of("s1"), WORDS)).plan();
            assertThat(plans.findKept(ANA, "s1")).contains(plan);
            assertThat(plans.findKept(ANA, "s2")).isEmpty();
            assertThat(plans.findKept(BEN, "s1")).isEmpty();
        }

        @Test
        void findsNobodyElses() {
            Plan plan = nudged(ANA, "r1", WEDNESDAY);
            for (LearnerId other : List.of(BEN, ANA_ELSEWHERE)) {
                assertThat(plans.find(other, plan.id())).isEmpty();
                assertThat(plans.list(other)).isEmpty();
                assertThat(plans.delete(other, plan.id())).isFalse();
                assertThat(plans.nudgeOn(other, plan.id(), WEDNESDAY.plusDays(1)))
                        .isFalse();
                assertThat(plans.withoutNudge(other, plan.id())).isFalse();
                assertThat(plans.change(other, plan.id(), new IfThen("w", "t"))).isEqualTo(new Refused(Refusal.GONE));
                assertThat(plans.claim(new Coming(other, plan.id(), WEDNESDAY))).isFalse();
            }
            assertThat(plans.find(ANA, plan.id())).contains(plan);
        }

        @Test
        void findsNoneThatWasDeleted() {
            Plan plan = kept(ANA, "r1");
            assertThat(plans.delete(ANA, plan.id())).isTrue();
            assertThat(plans.find(ANA, plan.id())).isEmpty();
        }
    }

    @Nested
    class Changing {
        @Test
        void putsOtherWordsInTheirPlace() {
            Plan plan = nudged(ANA, "r1", WEDNESDAY);
            Planning changed = plans.change(ANA, plan.id(), new IfThen("they sigh", "I will wait"));
            Plan now = plans.find(ANA, plan.id()).orElseThrow();
            assertThat(changed).isEqualTo(new Kept(now));
            assertThat(now.words()).isEqualTo(new IfThen("they sigh", "wait"));
            assertThat(now.nudge()).contains(WEDNESDAY);
        }

        @Test
        void leavesAPlanAloneWhereTheWordsAreRefused() {
            Plan plan = kept(ANA, "r1");
            assertThat(plans.change(ANA, plan.id(), new IfThen("", "wait"))).isEqualTo(new Refused(Refusal.BLANK));
            assertThat(plans.find(ANA, plan.id())).contains(plan);
        }
    }

    @Nested
    class Nudges {
        @Test
        void areNotThereUnlessTheyAreWanted() {
            kept(ANA, "r1");
            assertThat(plans.listComing(WEDNESDAY, 9)).isEmpty();
        }

        @Test
        void areListedFromTheirDayUntilTheyAreTooOld() {
            Plan old = nudged(ANA, "r1", WEDNESDAY.minusDays(9));
            Plan today = nudged(BEN, "r1", WEDNESDAY);
            nudged(ANA, "r2", WEDNESDAY.minusDays(10));
            nudged(ANA, "r3", WEDNESDAY.plusDays(1));
            assertThat(plans.listComing(WEDNESDAY, 9)).containsExactly(coming(old), coming(today));
        }

        @Test
        void areListedPageByPage() {
            List<Coming> all = Stream.of(ANA, BEN, ANA_ELSEWHERE)
                    .map(one -> coming(nudged(one, "r1", WEDNESDAY)))
                    .toList();
            List<Coming> first = plans.listComing(WEDNESDAY, 2);
            List<Coming> second = plans.listComing(WEDNESDAY, Optional.of(first.getLast()), 2);
            assertThat(first).hasSize(2);
            assertThat(Stream.of(first, second).flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
        }

        @Test
        void areClaimedByOneOfTwoReplicas() throws Exception {
            Plan plan = nudged(ANA, "r1", WEDNESDAY);
            CountDownLatch claimed = new CountDownLatch(1);
            CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(() -> transactions.execute(_ -> {
                boolean mine = plans.claim(coming(plan));
                claimed.countDown();
                pause();
                return mine;
            }));
            claimed.await(5, TimeUnit.SECONDS);
            assertThat(transactions.<Boolean>execute(_ -> plans.claim(coming(plan))))
                    .isFalse();
            assertThat(one.get(5, TimeUnit.SECONDS)).isTrue();
            assertThat(plans.listComing(WEDNESDAY, 9)).isEmpty();
        }

        @Test
        void ofTheSameDayComeNoSecondTime() {
            Plan plan = nudged(ANA, "r1", WEDNESDAY);
            plans.claim(coming(plan));
            plans.nudgeOn(ANA, plan.id(), WEDNESDAY);
            assertThat(plans.claim(coming(plan))).isFalse();
            assertThat(plans.find(ANA, plan.id()).orElseThrow().nudged()).isTrue();
        }

        @Test
        void canBeTakenBack() {
            Plan plan = nudged(ANA, "r1", WEDNESDAY);
            assertThat(plans.withoutNudge(ANA, plan.id())).isTrue();
            assertThat(plans.claim(coming(plan))).isFalse();
            assertThat(plans.find(ANA, plan.id()).orElseThrow().nudge()).isEmpty();
        }

        private static void pause() {
            try {
                Thread.sleep(Duration.ofMillis(300));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Test
    void plansExpire() {
        kept(ANA, "r1");
        assertThat(plans.deleteBefore(NOW.minusSeconds(1))).isZero();
        assertThat(plans.deleteBefore(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(plans.list(ANA)).isEmpty();
    }

    @Nested
    class Forgetting {
        @Test
        void aLearnerErasesTheirPlansAndNobodyElses() {
            Stream.of(ANA, BEN, ANA_ELSEWHERE).forEach(one -> kept(one, "r1"));
            learners.forget(ANA);
            assertThat(plans.list(ANA)).isEmpty();
            assertThat(plans.list(BEN)).hasSize(1);
            assertThat(plans.list(ANA_ELSEWHERE)).hasSize(1);
        }

        @Test
        void aWorkspaceErasesEverybodysPlans() {
            Stream.of(ANA, BEN, ANA_ELSEWHERE).forEach(one -> kept(one, "r1"));
            learners.forgetWorkspace("T1");
            assertThat(plans.list(ANA)).isEmpty();
            assertThat(plans.list(ANA_ELSEWHERE)).hasSize(1);
        }
    }
}

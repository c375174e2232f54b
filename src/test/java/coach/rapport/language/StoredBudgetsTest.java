package coach.rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.language.LanguageProperties.Budget;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.RetentionDue;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnEachDatabase
class StoredBudgetsTest {
    private static final Account ANA = new Account(new LearnerId("T1", "U1"), "practice/1");
    private static final Account BEN = new Account(new LearnerId("T1", "U2"), "practice/2");
    private static final Instant TODAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-11-23T00:00:00Z");

    private final DataSource source;
    private boolean present = true;

    StoredBudgetsTest(Database database) {
        source = database.migrated();
    }

    private static boolean reserve(StoredBudgets budgets) {
        return budgets.reserve(ANA, budgets.today(), 1, 10);
    }

    private StoredBudgets budgets(Instant now, Budget budget) {
        return new StoredBudgets(
                JdbcClient.create(source),
                _ -> present,
                new TransactionTemplate(new JdbcTransactionManager(source)),
                budget,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aLearnerIsLetUpToTheirTurnsAndNotPastThem() {
        StoredBudgets budgets = budgets(TODAY, new Budget(2, 1_000, 100, 100_000));
        assertThat(Stream.generate(() -> budgets.reserve(ANA, budgets.today(), 1, 10))
                        .limit(3))
                .containsExactly(true, true, false);
        assertThat(budgets.reserve(BEN, budgets.today(), 1, 10)).isTrue();
    }

    @Test
    void aLearnerIsLetUpToTheirTokens() {
        StoredBudgets budgets = budgets(TODAY, new Budget(100, 1_000, 100, 100_000));
        assertThat(budgets.reserve(ANA, budgets.today(), 1, 900)).isTrue();
        assertThat(budgets.reserve(ANA, budgets.today(), 0, 101)).isFalse();
        assertThat(budgets.reserve(ANA, budgets.today(), 0, 100)).isTrue();
    }

    @Test
    void aWorkspaceIsLetUpToItsOwn() {
        StoredBudgets budgets = budgets(TODAY, new Budget(100, 1_000, 2, 100_000));
        assertThat(List.of(
                        budgets.reserve(ANA, budgets.today(), 1, 10),
                        budgets.reserve(BEN, budgets.today(), 1, 10),
                        budgets.reserve(ANA, budgets.today(), 1, 10)))
                .containsExactly(true, true, false);
    }

    @Test
    void whatTheWorkspaceRefusesIsNotTakenFromTheLearner() {
        StoredBudgets budgets = budgets(TODAY, new Budget(2, 1_000, 1, 100_000));
        budgets.reserve(BEN, budgets.today(), 1, 10);
        for (int refused = 0; refused < 5; refused++) budgets.reserve(ANA, budgets.today(), 1, 10);
        assertThat(reserve(budgets(TODAY, new Budget(2, 1_000, 100, 100_000)))).isTrue();
    }

    @Test
    void whatWasSetAsideTooMuchIsGivenBack() {
        StoredBudgets budgets = budgets(TODAY, new Budget(100, 1_000, 100, 100_000));
        budgets.reserve(ANA, budgets.today(), 1, 1_000);
        budgets.settle(ANA, budgets.today(), 1_000, 200);
        assertThat(budgets.reserve(ANA, budgets.today(), 0, 800)).isTrue();
        assertThat(budgets.reserve(ANA, budgets.today(), 0, 1)).isFalse();
    }

    @Test
    void tomorrowIsAnotherDay() {
        Budget budget = new Budget(1, 1_000, 100, 100_000);
        reserve(budgets(TODAY, budget));
        assertThat(reserve(budgets(TODAY, budget))).isFalse();
        assertThat(reserve(budgets(TOMORROW, budget))).isTrue();
    }

    @Nested
    class Rows {
        @Test
        void areNotOpenedForALearnerWhoWasForgottenMeanwhile() {
            present = false;
            assertThat(reserve(budgets(TODAY, new Budget(2, 1_000, 100, 100_000))))
                    .isFalse();
            costs().open(ANA);
            assertThat(count("language_spending") + count("language_cost")).isZero();
        }

        @Test
        void goWhenTheirTimeIsOver() {
            Budget budget = new Budget(2, 1_000, 100, 100_000);
            reserve(budgets(TODAY, budget));
            reserve(budgets(TOMORROW, budget));
            new Erasure(JdbcClient.create(source)).on(new RetentionDue(TOMORROW, TODAY));
            assertThat(count("language_spending")).isEqualTo(2);
        }

        private CostRows costs() {
            return new CostRows(
                    JdbcClient.create(source),
                    _ -> present,
                    new TransactionTemplate(new JdbcTransactionManager(source)));
        }

        private int count(String table) {
            return JdbcClient.create(source)
                    .sql("select count(*) from " + table)
                    .query(Integer.class)
                    .single();
        }
    }

    @Test
    void manyAtOnceGetNoMoreThanThereIs() throws Exception {
        StoredBudgets budgets = budgets(TODAY, new Budget(20, 1_000_000, 1_000, 1_000_000));
        List<Callable<Boolean>> calls = Stream.generate(
                        () -> (Callable<Boolean>) () -> budgets.reserve(ANA, budgets.today(), 1, 10))
                .limit(60)
                .toList();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            int let = 0;
            for (Future<Boolean> answer : many.invokeAll(calls)) if (answer.get()) let++;
            assertThat(let).isEqualTo(20);
        }
    }
}

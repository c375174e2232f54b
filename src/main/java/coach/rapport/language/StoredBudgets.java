package coach.rapport.language;

import coach.rapport.language.LanguageProperties.Budget;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Budgets in the database: one row a day for each learner, and one for the workspace, whose person is empty. */
final class StoredBudgets implements Budgets {
    private static final String WORKSPACE = "";
    private static final int DAYS_KEPT = 7;

    private final JdbcClient rows;
    private final TransactionOperations transactions;
    private final Budget budget;
    private final Clock clock;

    StoredBudgets(JdbcClient rows, TransactionOperations transactions, Budget budget, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.budget = budget;
        this.clock = clock;
    }

    @Override
    public boolean reserve(Account account, int turns, long tokens) {
        return Boolean.TRUE.equals(transactions.execute(status -> reserve(status, account, turns, tokens)));
    }

    private boolean reserve(TransactionStatus status, Account account, int turns, long tokens) {
        String workspace = account.learner().workspace();
        String person = account.learner().person();
        // Always the learner's row first: two who do this at once never wait for each other both ways.
        boolean enough = take(workspace, person, turns, tokens, budget.learnerTurns(), budget.learnerTokens())
                && take(workspace, WORKSPACE, turns, tokens, budget.workspaceTurns(), budget.workspaceTokens());
        if (!enough) status.setRollbackOnly();
        return enough;
    }

    private boolean take(String workspace, String person, int turns, long tokens, long mostTurns, long mostTokens) {
        open(workspace, person);
        return rows.sql("""
                        update language_spending set turns = turns + :turns, tokens = tokens + :tokens
                        where workspace = :workspace and person = :person and on_day = :today
                        and turns + :turns <= :mostTurns and tokens + :tokens <= :mostTokens""")
                        .param("turns", turns)
                        .param("tokens", tokens)
                        .param("workspace", workspace)
                        .param("person", person)
                        .param("today", today())
                        .param("mostTurns", mostTurns)
                        .param("mostTokens", mostTokens)
                        .update()
                == 1;
    }

    private void open(String workspace, String person) {
        int opened = rows.sql("""
                        insert into language_spending (workspace, person, on_day, turns, tokens)
                        values (:workspace, :person, :today, 0, 0) on conflict do nothing""")
                .param("workspace", workspace)
                .param("person", person)
                .param("today", today())
                .update();
        if (opened > 0) sweep(workspace, person);
    }

    private void sweep(String workspace, String person) {
        rows.sql("delete from language_spending where workspace = ? and person = ? and on_day < ?")
                .params(workspace, person, today().minusDays(DAYS_KEPT))
                .update();
    }

    @Override
    public void settle(Account account, long reserved, Usage used) {
        // Without figures from the provider, what was set aside stands.
        if (used.total() == 0) return;
        correct(account, account.learner().person(), used.total() - reserved);
        correct(account, WORKSPACE, used.total() - reserved);
    }

    private void correct(Account account, String person, long difference) {
        rows.sql("""
                        update language_spending set tokens = tokens + :difference
                        where workspace = :workspace and person = :person and on_day = :today""")
                .param("difference", difference)
                .param("workspace", account.learner().workspace())
                .param("person", person)
                .param("today", today())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

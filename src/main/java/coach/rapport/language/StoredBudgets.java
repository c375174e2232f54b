package coach.rapport.language;

import coach.rapport.language.LanguageProperties.Budget;
import coach.rapport.learners.Presence;
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
    private final Presence presence;
    private final TransactionOperations transactions;
    private final Budget budget;
    private final Clock clock;

    StoredBudgets(JdbcClient rows, Presence presence, TransactionOperations transactions, Budget budget, Clock clock) {
        this.rows = rows;
        this.presence = presence;
        this.transactions = transactions;
        this.budget = budget;
        this.clock = clock;
    }

    @Override
    public boolean reserve(Account account, LocalDate day, int turns, long tokens) {
        return Boolean.TRUE.equals(transactions.execute(status -> reserve(status, account, day, turns, tokens)));
    }

    private boolean reserve(TransactionStatus status, Account account, LocalDate day, int turns, long tokens) {
        // Who was forgotten meanwhile has nothing to spend, and no row is opened for them again.
        if (!presence.hold(account.learner())) return false;
        String workspace = account.learner().workspace();
        String person = account.learner().person();
        // Always the learner's row first: two who do this at once never wait for each other both ways.
        boolean enough = take(workspace, person, day, turns, tokens, budget.learnerTurns(), budget.learnerTokens())
                && take(workspace, WORKSPACE, day, turns, tokens, budget.workspaceTurns(), budget.workspaceTokens());
        if (!enough) status.setRollbackOnly();
        return enough;
    }

    private boolean take(
            String workspace, String person, LocalDate day, int turns, long tokens, long mostTurns, long mostTokens) {
        open(workspace, person, day);
        return rows.sql("""
                        update language_spending set turns = turns + :turns, tokens = tokens + :tokens
                        where workspace = :workspace and person = :person and on_day = :today
                        and turns + :turns <= :mostTurns and tokens + :tokens <= :mostTokens""")
                        .param("turns", turns)
                        .param("tokens", tokens)
                        .param("workspace", workspace)
                        .param("person", person)
                        .param("today", day)
                        .param("mostTurns", mostTurns)
                        .param("mostTokens", mostTokens)
                        .update()
                == 1;
    }

    private void open(String workspace, String person, LocalDate day) {
        int opened = rows.sql("""
                        insert into language_spending (workspace, person, on_day, turns, tokens)
                        values (:workspace, :person, :today, 0, 0) on conflict do nothing""")
                .param("workspace", workspace)
                .param("person", person)
                .param("today", day)
                .update();
        if (opened > 0) sweep(workspace, day);
    }

    // Whoever is first on a day clears away for the whole workspace: also after those who do not come back.
    private void sweep(String workspace, LocalDate day) {
        rows.sql("delete from language_spending where workspace = ? and on_day < ?")
                .params(workspace, day.minusDays(DAYS_KEPT))
                .update();
    }

    @Override
    public void settle(Account account, LocalDate day, long reserved, long used) {
        correct(account, account.learner().person(), day, used - reserved);
        correct(account, WORKSPACE, day, used - reserved);
    }

    private void correct(Account account, String person, LocalDate day, long difference) {
        rows.sql("""
                        update language_spending set tokens = tokens + :difference
                        where workspace = :workspace and person = :person and on_day = :day""")
                .param("difference", difference)
                .param("workspace", account.learner().workspace())
                .param("person", person)
                .param("day", day)
                .update();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

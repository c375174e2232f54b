package coach.rapport.language;

import coach.rapport.learners.Presence;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What pieces of work that go on have cost so far. */
final class CostRows {
    private final JdbcClient rows;
    private final Presence presence;
    private final TransactionOperations transactions;

    CostRows(JdbcClient rows, Presence presence, TransactionOperations transactions) {
        this.rows = rows;
        this.presence = presence;
        this.transactions = transactions;
    }

    record Cost(int calls, Usage usage) {}

    /** Opens the account of a piece of work, unless it is open, or its learner was forgotten meanwhile. */
    void open(Account account) {
        transactions.executeWithoutResult(_ -> {
            if (presence.hold(account.learner())) insert(account);
        });
    }

    private void insert(Account account) {
        rows.sql("""
                        insert into language_cost (workspace, purpose, person, calls, tokens_in, tokens_cached, tokens_out)
                        values (:workspace, :purpose, :person, 0, 0, 0, 0) on conflict do nothing""")
                .param("workspace", account.learner().workspace())
                .param("purpose", account.purpose())
                .param("person", account.learner().person())
                .update();
    }

    /** Adds a call, unless the account is gone: its learner may have been forgotten meanwhile. */
    void add(Account account, Usage usage) {
        rows.sql("""
                        update language_cost set calls = calls + 1, tokens_in = tokens_in + :in,
                        tokens_cached = tokens_cached + :cached, tokens_out = tokens_out + :out
                        where workspace = :workspace and purpose = :purpose""")
                .param("in", usage.in())
                .param("cached", usage.cached())
                .param("out", usage.out())
                .param("workspace", account.learner().workspace())
                .param("purpose", account.purpose())
                .update();
    }

    Optional<Cost> remove(Account account) {
        Optional<Cost> cost = find(account);
        rows.sql("delete from language_cost where workspace = ? and purpose = ?")
                .params(account.learner().workspace(), account.purpose())
                .update();
        return cost;
    }

    private Optional<Cost> find(Account account) {
        return rows.sql("""
                        select calls, tokens_in, tokens_cached, tokens_out from language_cost
                        where workspace = ? and purpose = ?""")
                .params(account.learner().workspace(), account.purpose())
                .query((row, _) -> new Cost(
                        row.getInt("calls"),
                        new Usage(row.getLong("tokens_in"), row.getLong("tokens_cached"), row.getLong("tokens_out"))))
                .optional();
    }
}

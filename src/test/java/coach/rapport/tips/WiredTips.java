package coach.rapport.tips;

import coach.rapport.curriculum.Technique;
import coach.rapport.curriculum.Tip;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All of the module on one data source, as a replica has it.
 *
 * @param database sees what the transactions of this replica have written so far
 */
public record WiredTips(
        JdbcClient database, LeadDesk desk, Publishing publishing, TipUses uses, TransactionOperations transactions) {
    public static WiredTips on(DataSource source, List<Tip> tips, Clock clock) {
        return on(source, tips, clock, new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    /** @param transactions of the same source */
    public static WiredTips on(DataSource source, List<Tip> tips, Clock clock, TransactionOperations transactions) {
        JdbcClient database = JdbcClient.create(new TransactionAwareDataSourceProxy(source));
        Library library = new Library(tips);
        Tables tables = Tables.in(database, library);
        return new WiredTips(
                database,
                new StoredLeadDesk(tables, library, transactions, clock),
                new StoredPublishing(tables, library, transactions, clock),
                new StoredTipUses(new UseRows(database), clock),
                transactions);
    }

    /** Returns a library of so many tips: tip-1, tip-2 and so on. */
    public static List<Tip> library(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> new Tip(
                        "tip-" + number, "Tip " + number, Technique.REFLECT, "An idea.", "A step.", "third-call"))
                .toList();
    }
}

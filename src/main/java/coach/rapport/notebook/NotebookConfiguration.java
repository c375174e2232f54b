package coach.rapport.notebook;

import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.PersonalTables;
import coach.rapport.learners.Presence;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class NotebookConfiguration {
    @Bean
    StoredNotebook notebook(JdbcClient database, Presence presence, TransactionOperations transactions, Clock clock) {
        return new StoredNotebook(new NoteRows(database), presence, transactions, clock);
    }

    @Bean
    PersonalRecords notebookRecords(JdbcClient database) {
        return new PersonalTables(database).and("Your notebook", """
                select note as "Note", about as "About", words as "What you wrote", come_back as "Come back on",
                    reminded as "Reminder sent", kept_at as "Written at", request as "Asked by"
                from notebook_notes where workspace = :workspace and person = :person order by kept_at, note""");
    }
}

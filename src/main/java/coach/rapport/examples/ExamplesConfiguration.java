package coach.rapport.examples;

import coach.rapport.learners.Learners;
import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.PersonalTables;
import coach.rapport.learners.Presence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class ExamplesConfiguration {
    @Bean
    StoredExamples examples(
            JdbcClient database, Learners learners, Presence presence, TransactionOperations transactions) {
        return new StoredExamples(new ExampleRows(database), learners, presence, transactions);
    }

    @Bean
    PersonalRecords examplesRecords(JdbcClient database) {
        return new PersonalTables(database).and("Examples that you share", """
                select session as "Practice", exchange as "Line", technique as "Technique", said as "Rapport said",
                held as "You said", really as "It really shows", why as "Why", line as "You wrote",
                lines_before as "Lines before it (JSON)" from examples_kept
                where workspace = :workspace and person = :person order by session, exchange, technique, said""");
    }
}

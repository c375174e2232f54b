package coach.rapport.examples;

import coach.rapport.learners.Learners;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class ExamplesConfiguration {
    @Bean
    StoredExamples examples(JdbcClient database, Learners learners, TransactionOperations transactions) {
        return new StoredExamples(new ExampleRows(database), learners, transactions);
    }
}

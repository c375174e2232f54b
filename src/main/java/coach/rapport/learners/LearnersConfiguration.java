package coach.rapport.learners;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class LearnersConfiguration {
    @Bean
    Learners learners(
            JdbcClient rows, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        return new StoredLearners(rows, transactions, events, clock);
    }

    @Bean
    PersonalRecords learnersRecords(JdbcClient rows) {
        return new PersonalTables(rows).and("Notices that you accepted", """
                select notice as "Notice", accepted_at as "Accepted at" from learner_acceptances
                where workspace = :workspace and person = :person order by accepted_at, notice""");
    }

    @Bean
    Export export(ObjectProvider<PersonalRecords> modules, PlatformTransactionManager transactions, Clock clock) {
        return new CollectedExport(modules::orderedStream, new OneMoment(transactions), clock);
    }
}

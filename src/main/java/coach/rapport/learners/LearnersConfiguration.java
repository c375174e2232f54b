package coach.rapport.learners;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionProperties.class)
class LearnersConfiguration {
    @Bean
    Learners learners(
            JdbcClient rows, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        return new StoredLearners(rows, transactions, events, clock);
    }

    @Bean
    Presence presence(JdbcClient rows) {
        return new AcceptedPresence(rows);
    }

    @Bean
    Retention retention(RetentionProperties settings) {
        return settings.retention();
    }

    @Bean
    PersonalRecords learnersRecords(JdbcClient rows) {
        return new PersonalTables(rows).and("Notices that you accepted", """
                select notice as "Notice", accepted_at as "Accepted at" from learner_acceptances
                where workspace = :workspace and person = :person order by accepted_at, notice""");
    }

    // Lazy: only what answers people asks for it, and it needs more than the rest.
    @Bean
    @Lazy
    Export export(ObjectProvider<PersonalRecords> modules, PlatformTransactionManager transactions, Clock clock) {
        return new CollectedExport(modules::orderedStream, new OneMoment(transactions), clock);
    }
}

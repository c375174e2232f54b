package coach.rapport.learners;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class LearnersConfiguration {
    @Bean
    Learners learners(
            JdbcClient rows, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        return new StoredLearners(rows, transactions, events, clock);
    }
}

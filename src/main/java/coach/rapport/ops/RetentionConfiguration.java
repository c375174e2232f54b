package coach.rapport.ops;

import coach.rapport.learners.Retention;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {
    private static final FixedDelay OFTEN = FixedDelay.ofSeconds(30);

    // Each replica has its own day: what one has deleted, another does not find.
    @Bean
    Task<Void> retentionJob(
            Retention retention, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        RetentionRounds rounds = new RetentionRounds(retention, transactions, events::publishEvent, clock);
        return Tasks.recurring("retention", OFTEN).execute((_, _) -> rounds.look());
    }
}

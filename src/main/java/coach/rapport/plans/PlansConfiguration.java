package coach.rapport.plans;

import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.PersonalTables;
import coach.rapport.learners.Presence;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class PlansConfiguration {
    @Bean
    StoredPlans plans(JdbcClient database, Presence presence, TransactionOperations transactions, Clock clock) {
        return new StoredPlans(new PlanRows(database), presence, transactions, clock);
    }

    @Bean
    PersonalRecords plansRecords(JdbcClient database) {
        return new PersonalTables(database).and("Your plans", """
                select plan as "Plan", session as "Out of the practice", technique as "Technique", when_words as "When",
                    then_words as "I will", kept_at as "Kept at", nudge_on as "Reminder on", nudged as "Reminder sent",
                    request as "Asked by"
                from plans_kept where workspace = :workspace and person = :person order by kept_at, plan""");
    }
}

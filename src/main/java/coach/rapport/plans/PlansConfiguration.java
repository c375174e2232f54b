package coach.rapport.plans;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PlansConfiguration {
    @Bean
    StoredPlans plans(JdbcClient database, Clock clock) {
        return new StoredPlans(new PlanRows(database), clock);
    }
}

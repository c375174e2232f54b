package coach.rapport;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The machine's clock, where the playground does not bring one that can be moved. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "rapport.playground.enabled", havingValue = "false", matchIfMissing = true)
class ClockConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

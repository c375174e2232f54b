package coach.rapport.slack;

import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Slack knows our token. Asked at most once a minute. */
class SlackHealth implements HealthIndicator {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final SlackServer server;
    private final Clock clock;
    private Instant asked = Instant.MIN;
    private Health known = Health.unknown().build();

    SlackHealth(SlackServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    @Override
    public synchronized Health health() {
        Instant now = clock.instant();
        if (asked.isBefore(now.minus(FRESH))) {
            known = ask();
            asked = now;
        }
        return known;
    }

    private Health ask() {
        try {
            AuthTestResponse answer = server.methods().authTest(test -> test);
            return answer.isOk()
                    ? Health.up().withDetail("workspace", answer.getTeamId()).build()
                    : down(answer.getError());
        } catch (Exception unreachable) {
            return down(unreachable.getClass().getSimpleName());
        }
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }
}

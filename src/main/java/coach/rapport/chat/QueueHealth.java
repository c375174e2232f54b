package coach.rapport.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many requests wait for an answer, and for how long the oldest has. */
@Component("queueHealthIndicator")
class QueueHealth implements HealthIndicator {
    private final JdbcClient rows;
    private final Clock clock;

    QueueHealth(JdbcClient rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record Waiting(long requests, Optional<OffsetDateTime> oldest) {}

    // A long queue is told and not judged: to take a busy replica out of service would make it longer.
    @Override
    public Health health() {
        Waiting waiting = waiting();
        Health.Builder up = Health.up().withDetail("waiting", waiting.requests());
        waiting.oldest().ifPresent(since -> up.withDetail("oldestSeconds", age(since)));
        return up.build();
    }

    private Waiting waiting() {
        return rows.sql("select count(*) as waiting, min(received_at) as oldest from chat_inbox where done_at is null")
                .query((row, _) -> new Waiting(
                        row.getLong("waiting"), Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))))
                .single();
    }

    private long age(OffsetDateTime since) {
        return Math.max(0, Duration.between(since.toInstant(), clock.instant()).toSeconds());
    }
}

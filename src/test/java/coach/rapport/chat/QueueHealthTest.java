package coach.rapport.chat;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class QueueHealthTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00Z");

    private final JdbcClient rows;

    QueueHealthTest(Database database) {
        this.rows = JdbcClient.create(database.migrated());
    }

    private Map<String, Object> details() {
        Clock clock = Clock.fixed(Instant.from(NOW), ZoneOffset.UTC);
        return new QueueHealth(rows, clock).health().getDetails();
    }

    private void request(String id, OffsetDateTime received, @Nullable OffsetDateTime done) {
        rows.sql("""
                        insert into chat_inbox (workspace, request, person, queue, attempts, received_at, done_at)
                        values ('w', :id, 'p', 'q', 0, :received, cast(:done as timestamp with time zone))""")
                .param("id", id)
                .param("received", received)
                .param("done", done)
                .update();
    }

    @Test
    void anEmptyQueueHasNoOldest() {
        assertThat(details()).isEqualTo(Map.of("waiting", 0L));
    }

    @Test
    void whatWaitsIsCountedAndTheOldestTimed() {
        request("done", NOW.minusHours(2), NOW.minusHours(1));
        request("late", NOW.minusSeconds(90), null);
        request("fresh", NOW.minusSeconds(2), null);
        assertThat(details()).isEqualTo(Map.of("waiting", 2L, "oldestSeconds", 90L));
    }
}

package coach.rapport.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coach.rapport.learners.Retention;
import coach.rapport.learners.RetentionDue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class RetentionRoundsTest {
    private static final Retention RETENTION = new Retention(Duration.ofDays(90), Duration.ofDays(365));

    private final List<RetentionDue> announced = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-29T12:00:00Z");
    private boolean failing;

    private final RetentionRounds rounds =
            new RetentionRounds(RETENTION, TransactionOperations.withoutTransaction(), this::hear, new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    private void hear(RetentionDue due) {
        if (failing) throw new IllegalStateException();
        announced.add(due);
    }

    private void lookAfter(Duration time) {
        now = now.plus(time);
        rounds.look();
    }

    @Test
    void areGoneWhenTheProcessHasStarted() {
        rounds.look();
        assertThat(announced).containsExactly(RETENTION.dueAt(now));
    }

    @Test
    void areGoneOnceADay() {
        rounds.look();
        lookAfter(Duration.ofMinutes(1));
        lookAfter(Duration.ofHours(23));
        assertThat(announced).hasSize(1);
        lookAfter(Duration.ofHours(1));
        assertThat(announced).hasSize(2).last().isEqualTo(RETENTION.dueAt(now));
    }

    @Test
    void areGoneAgainWhenTheClockWasMovedEitherWay() {
        rounds.look();
        lookAfter(Duration.ofDays(100));
        lookAfter(Duration.ofDays(-50));
        assertThat(announced).hasSize(3);
    }

    @Test
    void areGoneAgainWhereSomethingWasNotDeleted() {
        failing = true;
        assertThat(catchThrowable(rounds::look)).isInstanceOf(IllegalStateException.class);
        failing = false;
        rounds.look();
        assertThat(announced).hasSize(1);
    }
}

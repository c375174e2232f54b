package coach.rapport.learners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    private final ApplicationContextRunner settings =
            new ApplicationContextRunner().withUserConfiguration(Properties.class);

    @EnableConfigurationProperties(RetentionProperties.class)
    static class Properties {}

    @Test
    void isNinetyDaysForWhatWasSaidAndAYearForScores() {
        settings.run(
                context -> assertThat(context.getBean(RetentionProperties.class).retention())
                        .isEqualTo(new Retention(Duration.ofDays(90), Duration.ofDays(365))));
    }

    @Test
    void isAsLongAsItIsSet() {
        settings.withPropertyValues("rapport.retention.transcripts=7d", "rapport.retention.scores=7d")
                .run(context -> assertThat(
                                context.getBean(RetentionProperties.class).retention())
                        .isEqualTo(new Retention(Duration.ofDays(7), Duration.ofDays(7))));
    }

    @Test
    void isADayAtLeast() {
        settings.withPropertyValues("rapport.retention.transcripts=23h")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("rapport.retention.transcripts must be a day or more"));
    }

    @Test
    void doesNotKeepWordsWhoseScoresAreGone() {
        settings.withPropertyValues("rapport.retention.scores=30d")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("rapport.retention.scores must be as long as"));
    }

    @Test
    void isCountedBackFromNow() {
        assertThat(new Retention(Duration.ofDays(1), Duration.ofDays(2)).dueAt(NOW))
                .isEqualTo(
                        new RetentionDue(Instant.parse("2026-11-28T12:00:00Z"), Instant.parse("2026-11-27T12:00:00Z")));
    }
}

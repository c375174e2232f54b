package coach.rapport.learners;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long anything about learners is kept.
 *
 * @param transcripts what was said; long enough to look back at the practices of a quarter
 * @param scores scores, notes and plans; long enough to see a year's way
 */
@Validated
@ConfigurationProperties("rapport.retention")
record RetentionProperties(
        @DefaultValue("90d") Duration transcripts,
        @DefaultValue("365d") Duration scores) {
    @AssertTrue(message = "rapport.retention.transcripts must be a day or more, such as 90d")
    boolean isLongEnough() {
        return transcripts.toDays() >= 1;
    }

    @AssertTrue(message = "rapport.retention.scores must be as long as rapport.retention.transcripts, or longer")
    boolean isInOrder() {
        return scores.compareTo(transcripts) >= 0;
    }

    Retention retention() {
        return new Retention(transcripts, scores);
    }
}

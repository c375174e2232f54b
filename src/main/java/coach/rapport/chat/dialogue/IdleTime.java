package coach.rapport.chat.dialogue;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a practice ends by itself.
 *
 * @param idleAfter silence after which a practice is closed and feedback given; a minute at least. Half an hour lets a
 *     learner come back from a meeting, and still gives feedback the same day.
 */
@Validated
@ConfigurationProperties("rapport.practice")
record IdleTime(@DefaultValue("30m") Duration idleAfter) {
    @AssertTrue(message = "rapport.practice.idle-after must be a minute or more, such as 30m")
    boolean isLongEnough() {
        return idleAfter.compareTo(Duration.ofMinutes(1)) >= 0;
    }

    /** Returns it as people say it, such as {@code 30 minutes}. */
    String inWords() {
        long minutes = idleAfter.toMinutes();
        if (minutes % 60 == 0) return counted(minutes / 60, "hour");
        return counted(minutes, "minute");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}

package coach.rapport.practice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param maxTurns learner turns before the customer says goodbye, from 5 to 40 */
@Validated
@ConfigurationProperties("rapport.practice")
record PracticeProperties(
        @DefaultValue("20") @Min(5) @Max(40) int maxTurns) {}

package coach.rapport.ops;

import coach.rapport.language.LanguageModel;
import coach.rapport.language.LastAnswer;
import coach.rapport.language.LastAnswer.Outcome;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Who plays the customer, and how the latest call went. It never asks the model, and is always up: where the model
 * fails, the built-in voice answers.
 */
@Component("modelHealthIndicator")
class ModelHealth implements HealthIndicator {
    private final LanguageModel model;
    private final LastAnswer last;

    ModelHealth(LanguageModel model, LastAnswer last) {
        this.model = model;
        this.last = last;
    }

    @Override
    public Health health() {
        Health.Builder up = Health.up();
        if (!model.configured()) return up.withDetail("voice", "built-in voice").build();
        up.withDetail("voice", "language model");
        last.find().ifPresentOrElse(outcome -> tell(up, outcome), () -> up.withDetail("lastCall", "none yet"));
        return up.build();
    }

    private static void tell(Health.Builder up, Outcome outcome) {
        up.withDetail("lastCall", outcome.failure().map("failed: "::concat).orElse("answered"));
        up.withDetail("at", outcome.at().toString());
    }
}

package coach.rapport.ops;

import coach.rapport.language.LanguageModel;
import coach.rapport.language.LastAnswer;
import coach.rapport.language.LastAnswer.Noted;
import coach.rapport.language.Provider;
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
        return model.provider()
                .map(provider -> withModel(up, provider))
                .orElseGet(() -> up.withDetail("voice", "built-in voice").build());
    }

    private Health withModel(Health.Builder up, Provider provider) {
        up.withDetail("voice", "language model").withDetail("provider", provider.name());
        last.find().ifPresentOrElse(noted -> tell(up, noted), () -> up.withDetail("lastCall", "none yet"));
        return up.build();
    }

    private static void tell(Health.Builder up, Noted noted) {
        up.withDetail("lastCall", noted.failure().map("failed: "::concat).orElse("answered"));
        noted.mend().ifPresent(mend -> up.withDetail("mend", mend));
        up.withDetail("at", noted.at().toString());
    }
}

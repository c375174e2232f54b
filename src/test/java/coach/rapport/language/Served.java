package coach.rapport.language;

import static org.awaitility.Awaitility.await;

import coach.rapport.language.standin.ModelStandIn;
import coach.rapport.language.standin.Protocol;
import coach.rapport.learners.LearnerId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stand-in, and in front of it all that the application puts between itself and a model server. */
final class Served implements AutoCloseable {
    private static final Account ACCOUNT = new Account(new LearnerId("T1", "U1"), "practice/1");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    final ModelStandIn standIn;
    final FakeBudgets budgets = new FakeBudgets();
    final LastAnswer last = LastAnswers.none(NOW);
    private Duration patience = Duration.ofSeconds(8);
    private String name;
    private @Nullable String key;
    private @Nullable GuardedModel model;

    private Served(Protocol protocol) {
        standIn = ModelStandIn.start(protocol);
        name = standIn.model();
        key = standIn.key().orElse(null);
    }

    static Served by(Protocol protocol) {
        return new Served(protocol);
    }

    Served within(Duration time) {
        patience = time;
        return this;
    }

    Served withKey(String other) {
        key = other;
        return this;
    }

    Served withModel(String other) {
        name = other;
        return this;
    }

    /** Begins a turn; all turns share the breaker. */
    Asking asking() {
        if (model == null) model = model();
        return model.begin(ACCOUNT);
    }

    private GuardedModel model() {
        LanguageProperties settings = new LanguageProperties(
                standIn.protocol().name(),
                name,
                standIn.address().toString(),
                key,
                patience,
                null,
                null,
                new LanguageProperties.Budget(300, 1_000_000, 20_000, 50_000_000));
        ModelServer server = ModelServer.from(settings).orElseThrow();
        return new GuardedModel(
                Providers.of(server, settings),
                ProviderModels.of(server, new TokenMeters(new SimpleMeterRegistry())),
                server.timeout(),
                new Breaker(Clock.systemUTC()),
                budgets.accounts(),
                last);
    }

    /** The server learns of it a moment after it was hung up on. */
    void awaitHangUp() {
        await().atMost(Duration.ofSeconds(20)).until(() -> standIn.hungUpCount() == 1);
    }

    @Override
    public void close() {
        standIn.close();
    }
}

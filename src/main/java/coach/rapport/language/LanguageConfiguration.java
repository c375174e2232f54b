package coach.rapport.language;

import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.Presence;
import dev.langchain4j.model.chat.StreamingChatModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LanguageProperties.class)
class LanguageConfiguration {
    @Bean
    LastAnswer lastAnswer(Clock clock) {
        return new LastAnswer(clock);
    }

    @Bean
    Erasure languageErasure(JdbcClient rows) {
        return new Erasure(rows);
    }

    @Bean
    PersonalRecords languageRecords(JdbcClient rows) {
        return LanguageRecords.in(rows);
    }

    /** A model that is configured, with all that belongs to it. */
    record Connection(LanguageModel model, Runnable firstWords) {
        static Connection none() {
            return new Connection(new NoModel(), () -> {});
        }
    }

    @Bean
    Connection languageConnection(
            LanguageProperties settings,
            JdbcClient rows,
            Presence presence,
            TransactionOperations transactions,
            MeterRegistry meters,
            LastAnswer last,
            Clock clock) {
        Budgets budgets = new StoredBudgets(rows, presence, transactions, settings.budget(), clock);
        Accounts accounts = accounts(budgets, new CostRows(rows, presence, transactions), meters);
        return ModelServer.from(settings)
                .map(server -> connection(server, Providers.of(server, settings), accounts, meters, last))
                .orElseGet(Connection::none);
    }

    private static Accounts accounts(Budgets budgets, CostRows costs, MeterRegistry meters) {
        return new Accounts(budgets, costs, new Costs(costs, meters));
    }

    private static Connection connection(
            ModelServer server, Provider provider, Accounts accounts, MeterRegistry meters, LastAnswer last) {
        StreamingChatModel model = ProviderModels.of(server, new TokenMeters(meters));
        // The machine's own clock: a server's rest is over when it is, also where the playground's clock was moved.
        Breaker breaker = new Breaker(Clock.systemUTC());
        FirstWords first = new FirstWords(model, provider, server.timeout(), last);
        return new Connection(
                new GuardedModel(provider, model, server.timeout(), breaker, accounts, last), first::exchange);
    }

    @Bean
    LanguageModel languageModel(Connection connection) {
        return connection.model();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> firstWords(Connection connection) {
        return _ -> Thread.ofVirtual().name("language-model-check").start(connection.firstWords());
    }
}

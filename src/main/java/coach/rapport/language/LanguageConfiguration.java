package coach.rapport.language;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LanguageProperties.class)
class LanguageConfiguration {
    @Bean
    LastAnswer lastAnswer(Clock clock) {
        return new LastAnswer(clock);
    }

    @Bean
    LanguageModel languageModel(LanguageProperties settings, LastAnswer last) {
        return ModelServer.from(settings)
                .<LanguageModel>map(server -> guarded(server, last))
                .orElseGet(NoModel::new);
    }

    private static LanguageModel guarded(ModelServer server, LastAnswer last) {
        return new GuardedModel(new OpenAiProtocol(server)::ask, server.timeout(), last);
    }
}

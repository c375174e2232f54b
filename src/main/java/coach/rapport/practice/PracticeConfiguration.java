package coach.rapport.practice;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.evidence.Distress;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Recollection;
import coach.rapport.language.LanguageModel;
import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.Presence;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PracticeProperties.class)
class PracticeConfiguration {
    @Bean
    Stage stage(
            Curriculum curriculum,
            EvidenceReader evidence,
            Meaning meaning,
            LanguageModel model,
            PracticeProperties properties) {
        Ear ear = new Ear(new Repertoires(curriculum, meaning));
        Actor actor = new ModelActor(
                model,
                new ActorPrompt(
                        curriculum.prompts().reply(), curriculum.prompts().direction()),
                new LineCheck(new Secrets(meaning)),
                new BuiltInVoice(ear));
        return new Stage(evidence, ear, new Director(new Reasons(curriculum), properties.maxTurns()), actor);
    }

    @Bean
    StoredPractices practices(
            Curriculum curriculum,
            Stage stage,
            Distress distress,
            JdbcClient database,
            JsonMapper json,
            Presence presence,
            TransactionOperations transaction,
            Clock clock) {
        return new StoredPractices(
                curriculum,
                stage,
                distress,
                new SessionRows(database),
                new ExchangeRows(database, json),
                presence,
                transaction,
                clock);
    }

    @Bean
    Forgetting practiceForgetting(
            StoredPractices practices, Recollection recollection, ApplicationEventPublisher events) {
        return new Forgetting(practices, recollection, events);
    }

    @Bean
    PersonalRecords practiceRecords(JdbcClient database) {
        return PracticeRecords.in(database);
    }

    /**
     * Prepares the customers one after another once the service is up: a moment each for those that come with Rapport,
     * half a minute for one from another folder.
     */
    @Bean
    @ConditionalOnProperty(name = "rapport.practice.warm-up", havingValue = "true", matchIfMissing = true)
    ApplicationListener<ApplicationReadyEvent> practiceWarmUp(Curriculum curriculum, Stage stage) {
        return _ -> Thread.ofVirtual()
                .name("practice-warm-up")
                .start(() -> curriculum.scenarios().forEach(stage::prepare));
    }
}

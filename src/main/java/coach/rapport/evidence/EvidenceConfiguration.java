package coach.rapport.evidence;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {
    @Bean
    Meaning meaning() {
        return Meanings.inProcess();
    }

    @Bean
    EvidenceReader evidenceReader(Meaning meaning) {
        return EvidenceReaders.standard(meaning);
    }

    @Bean
    Recollection recollection(Meaning meaning, EvidenceReader reader) {
        return () -> {
            meaning.forget();
            reader.forget();
        };
    }

    @Bean
    Distress distress() {
        return Distress.byWording();
    }

    /** Loads the model once the service is up, so that nobody's first message waits for it. */
    @Bean
    @ConditionalOnProperty(name = "rapport.evidence.warm-up", havingValue = "true", matchIfMissing = true)
    ApplicationListener<ApplicationReadyEvent> evidenceWarmUp(EvidenceReader reader) {
        Turn customer = Turn.customer(0, "It stopped working again this morning.");
        Turn learner = Turn.learner(1, "What happened when it stopped?");
        return _ -> Thread.ofVirtual().name("evidence-warm-up").start(() -> reader.read(List.of(customer), learner));
    }
}

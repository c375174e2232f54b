package coach.rapport.evidence;

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
    Distress distress() {
        return Distress.byWording();
    }
}

package coach.rapport.coaching;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.evidence.EvidenceReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CoachingConfiguration {
    @Bean
    Coach coach(Curriculum curriculum, EvidenceReader reader) {
        return Coaches.standard(curriculum, reader);
    }

    @Bean
    DraftCheck draftCheck(EvidenceReader reader) {
        return DraftChecks.standard(reader);
    }
}

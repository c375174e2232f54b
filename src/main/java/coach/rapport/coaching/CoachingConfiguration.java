package coach.rapport.coaching;

import coach.rapport.coaching.worded.ModelRewording;
import coach.rapport.coaching.worded.ModelWriter;
import coach.rapport.coaching.worded.WordedRows;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meaning;
import coach.rapport.language.LanguageModel;
import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.Presence;
import coach.rapport.practice.Practices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class CoachingConfiguration {
    @Bean
    Coach coach(Curriculum curriculum, EvidenceReader reader) {
        return Coaches.standard(curriculum, reader);
    }

    @Bean
    WordedRows wordedRows(JdbcClient rows, JsonMapper json, Presence presence, TransactionOperations transactions) {
        return new WordedRows(rows, json, presence, transactions);
    }

    @Bean
    PersonalRecords coachingRecords(JdbcClient rows) {
        return WordedRows.records(rows);
    }

    @Bean
    FeedbackWriter feedbackWriter(
            LanguageModel model,
            Curriculum curriculum,
            EvidenceReader reader,
            Meaning meaning,
            WordedRows rows,
            Practices practices) {
        return new ModelWriter(
                model,
                curriculum,
                reader,
                EvidenceReaders.secondOpinion(meaning),
                rows,
                session -> practices.find(session.learner(), session.id()).isPresent());
    }

    @Bean
    DraftCheck draftCheck(EvidenceReader reader) {
        return DraftChecks.standard(reader);
    }

    @Bean
    DraftWriter draftWriter(LanguageModel model, Curriculum curriculum, EvidenceReader reader) {
        return new ModelRewording(model, reader, curriculum.prompts().reword());
    }
}

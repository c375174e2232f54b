package coach.rapport.progress;

import coach.rapport.coaching.Coach;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.PersonalTables;
import coach.rapport.practice.Practices;
import coach.rapport.progress.kept.PractisedRows;
import coach.rapport.progress.teams.BlurRows;
import coach.rapport.progress.teams.Noise;
import coach.rapport.progress.teams.Painter;
import coach.rapport.progress.teams.PictureRows;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {
    @Bean
    StoredProgress progress(
            Coach coach,
            Curriculum curriculum,
            Practices practices,
            JdbcClient database,
            TransactionOperations transaction) {
        return new StoredProgress(coach, curriculum, practices, new PractisedRows(database), transaction);
    }

    @Bean
    StoredTeamPictures teamPictures(JdbcClient database) {
        SecureRandom random = new SecureRandom();
        return new StoredTeamPictures(
                new PractisedRows(database),
                new PictureRows(database),
                new BlurRows(database, random),
                new Painter(Noise.from(random)));
    }

    @Bean
    PersonalRecords progressRecords(JdbcClient database) {
        return new PersonalTables(database)
                .and("That something of you is kept here", """
                        select person as "You" from progress_learner where workspace = :workspace and person = :person""")
                .and("Scores of your practices", """
                        select session as "Practice", scenario as "Scenario", ended as "Ended at", outcome as "Outcome",
                            second_try as "Second try", authenticity as "Authenticity", curiosity as "Curiosity",
                            listening as "Listening", empathy as "Empathy", told as "What the customer told"
                        from progress_practice where workspace = :workspace and person = :person
                        order by ended, session""")
                .and("Techniques in your practices", """
                        select session as "Practice", technique as "Technique", shown as "Times shown",
                            missed as "Times missed"
                        from progress_technique where workspace = :workspace and person = :person
                        order by session, technique""");
    }
}

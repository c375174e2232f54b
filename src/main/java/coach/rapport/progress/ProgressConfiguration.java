package coach.rapport.progress;

import coach.rapport.coaching.Coach;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.practice.Practices;
import coach.rapport.progress.kept.PractisedRows;
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
        return new StoredTeamPictures(
                new PractisedRows(database), new PictureRows(database), new Painter(Noise.from(new SecureRandom())));
    }
}

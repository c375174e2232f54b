package coach.rapport.notebook;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class NotebookConfiguration {
    @Bean
    StoredNotebook notebook(JdbcClient database, Clock clock) {
        return new StoredNotebook(new NoteRows(database), clock);
    }
}

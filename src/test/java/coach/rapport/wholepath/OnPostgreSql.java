package coach.rapport.wholepath;

import coach.rapport.storage.Database;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps the rows in PostgreSQL. */
@TestConfiguration(proxyBeanMethods = false)
class OnPostgreSql {
    @Bean
    DataSource rows() {
        return OnH2.pooled(Database.POSTGRESQL);
    }
}

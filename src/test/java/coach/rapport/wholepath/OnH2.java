package coach.rapport.wholepath;

import coach.rapport.storage.Database;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps the rows in H2, in memory. */
@TestConfiguration(proxyBeanMethods = false)
class OnH2 {
    @Bean
    DataSource rows() {
        return pooled(Database.H2);
    }

    static DataSource pooled(Database database) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(database.migrated());
        return new HikariDataSource(pool);
    }
}

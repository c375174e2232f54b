package coach.rapport.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnEachDatabase
class DatabaseTest {
    private final Database database;
    private final DataSource rows;

    DatabaseTest(Database database) {
        this.database = database;
        this.rows = database.migrated();
    }

    @Test
    void isTheOneThatWasAskedFor() throws SQLException {
        try (Connection connection = rows.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualToIgnoringCase(database.name());
        }
    }

    @Test
    void hasEveryTable() {
        assertThat(count(rows)).isZero();
    }

    @Test
    void sharesNoRowWithAnother() {
        JdbcClient.create(rows)
                .sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " values ('a', 'b', current_timestamp, false, 1)")
                .update();
        assertThat(count(database.migrated())).isZero();
    }

    private static long count(DataSource source) {
        return JdbcClient.create(source)
                .sql("select count(*) from scheduled_tasks")
                .query(Long.class)
                .single();
    }
}

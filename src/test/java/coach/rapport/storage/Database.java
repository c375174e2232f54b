package coach.rapport.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The databases that Rapport runs on. */
public enum Database {
    H2 {
        @Override
        public DataSource migrated() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + Names.next() + OPTIONS);
            source.setUser("rapport");
            migrate(source);
            return source;
        }
    },
    POSTGRESQL {
        @Override
        public DataSource migrated() {
            return PostgresServer.running().copyOfMigrated();
        }
    };

    // As in application.yaml, but in memory.
    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    /** Returns a database of its own for whoever asks, with every table and no rows. */
    public abstract DataSource migrated();

    static void migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}

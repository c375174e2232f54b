package coach.rapport.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** One PostgreSQL server for the whole test run, started when first asked for. */
final class PostgresServer {
    private static final String TEMPLATE = "migrated";

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer running() {
        return Holder.SERVER;
    }

    /** Returns a new database, copied from one that was migrated once: much quicker than migrating again. */
    DataSource copyOfMigrated() {
        String name = Names.next();
        create(name, TEMPLATE);
        return server.getDatabase("postgres", name);
    }

    private void create(String name, String template) {
        new JdbcTemplate(server.getPostgresDatabase()).execute("create database " + name + " template " + template);
    }

    private static PostgresServer start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            PostgresServer started = new PostgresServer(server);
            started.create(TEMPLATE, "template1");
            Database.migrate(server.getDatabase("postgres", TEMPLATE));
            return started;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static final class Holder {
        static final PostgresServer SERVER = start();
    }
}

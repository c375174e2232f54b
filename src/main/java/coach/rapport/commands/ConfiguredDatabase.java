package coach.rapport.commands;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The service's database, found as the service finds it, and only read. */
final class ConfiguredDatabase {
    // H2's DATABASE_ALREADY_OPEN_1 and DATABASE_NOT_FOUND_WITH_IF_EXISTS_1.
    private static final int ALREADY_OPEN = 90_020;
    private static final int NOT_FOUND = 90_146;

    private ConfiguredDatabase() {}

    /** @param settings properties such as {@code --spring.datasource.url=...} */
    static <T> T read(List<String> settings, Function<DataSource, T> reading) {
        try {
            return reading.apply(open(settings));
        } catch (BadSqlGrammarException otherTables) {
            throw new BadInput(
                    "this database was not set up by this version of Rapport; start it once: ./rapport serve");
        } catch (DataAccessException unreadable) {
            throw new BadInput(mend(unreadable));
        }
    }

    private static DataSource open(List<String> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment);
        DataSourceProperties properties = Binder.get(environment)
                .bind("spring.datasource", DataSourceProperties.class)
                .get();
        return properties
                .initializeDataSourceBuilder()
                .type(SimpleDriverDataSource.class)
                .url(existing(properties.determineUrl()))
                .build();
    }

    /** To export from a folder where there is no database must not make one. */
    private static String existing(String url) {
        return url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE" : url;
    }

    private static String mend(DataAccessException unreadable) {
        return switch (code(unreadable)) {
            case ALREADY_OPEN ->
                "a running Rapport has the embedded database open; stop it first, and start it again after";
            case NOT_FOUND ->
                "there is no database in this folder; run this in the folder that Rapport runs in, or set"
                        + " --spring.datasource.url, .username and .password as for serve";
            default ->
                "the database cannot be read; check --spring.datasource.url, .username and .password, and that it runs";
        };
    }

    private static int code(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) return refused.getErrorCode();
        }
        return 0;
    }
}

package coach.rapport.storage;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of all tables, as text. */
public final class Dump {
    private Dump() {}

    /** Returns each table's rows, by the table's name. */
    public static Map<String, String> of(DataSource source) throws SQLException {
        Map<String, String> dump = new LinkedHashMap<>();
        try (Connection connection = source.getConnection()) {
            for (String table : Tables.names(connection)) dump.put(table, rows(source, table));
        }
        return dump;
    }

    private static String rows(DataSource source, String table) {
        return JdbcClient.create(source).sql("select * from " + table).query().listOfRows().stream()
                .map(row -> row.values().stream().map(Dump::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }
}

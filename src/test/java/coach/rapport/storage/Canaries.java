package coach.rapport.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * A row about a person in every table that there is, with a word of its own in every column of text: found by asking the
 * database, so that a table or column that is new is among them.
 */
public final class Canaries {
    // As long as the shortest column of text.
    private static final String WORD = "qzx%04dj";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String workspace;
    private final String person;
    private final Instant now;
    private final Map<Tables.Table, Map<String, Object>> planted = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private Canaries(String workspace, String person, Instant now) {
        this.workspace = workspace;
        this.person = person;
        this.now = now;
    }

    /** @param now for every point in time: none of it is waiting, and none of it is old */
    public static Canaries plant(DataSource source, String workspace, String person, Instant now) throws SQLException {
        Canaries canaries = new Canaries(workspace, person, now);
        try (Connection connection = source.getConnection()) {
            for (Tables.Table table : Tables.of(connection)) {
                if (!table.isOfEverybody()) canaries.plant(connection, table);
            }
        }
        return canaries;
    }

    /** Returns the words in tables about persons, by table and column. */
    public Map<String, String> aboutThePerson() {
        return only(true);
    }

    /** Returns the words in tables about the workspace alone, by table and column. */
    public Map<String, String> aboutTheWorkspace() {
        return only(false);
    }

    private Map<String, String> only(boolean personal) {
        List<String> names = planted.keySet().stream()
                .filter(table -> table.isPersonal() == personal)
                .map(Tables.Table::name)
                .toList();
        return words.entrySet().stream()
                .filter(word ->
                        names.contains(word.getKey().substring(0, word.getKey().indexOf('.'))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, Object> plant(Connection connection, Tables.Table table) throws SQLException {
        Map<String, Object> known = planted.get(table);
        if (known != null) return known;
        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, Object> fixed = new HashMap<>();
        for (Tables.Reference reference : table.references()) {
            fixed.put(reference.column(), plant(connection, reference.table()).get(reference.target()));
        }
        for (Tables.Column column : table.columns()) {
            row.put(column.name(), fixed.containsKey(column.name()) ? fixed.get(column.name()) : value(table, column));
        }
        insert(connection, table.name(), row);
        planted.put(table, row);
        return row;
    }

    private Object value(Tables.Table table, Tables.Column column) {
        if (column.name().equals("workspace")) return workspace;
        if (column.isPerson()) return person;
        return switch (column.type()) {
            case Types.VARCHAR, Types.CHAR, Types.CLOB, Types.LONGVARCHAR -> word(table, column);
            case Types.BOOLEAN, Types.BIT -> true;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> now.atOffset(ZoneOffset.UTC);
            case Types.DATE -> LocalDate.ofInstant(now, ZoneOffset.UTC);
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> new byte[] {1};
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL -> 7;
            case Types.DOUBLE, Types.REAL, Types.FLOAT -> 0.5;
            default -> throw new AssertionError("no canary for " + table.name() + "." + column.name());
        };
    }

    private String word(Tables.Table table, Tables.Column column) {
        String word = WORD.formatted(COUNT.incrementAndGet());
        words.put(table.name() + "." + column.name(), word);
        return word;
    }

    private static void insert(Connection connection, String table, Map<String, Object> row) throws SQLException {
        String names = String.join(", ", row.keySet());
        String places = row.keySet().stream().map(_ -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " (" + names + ") values (" + places + ")")) {
            List<Object> values = new ArrayList<>(row.values());
            for (int at = 0; at < values.size(); at++) insert.setObject(at + 1, values.get(at));
            insert.executeUpdate();
        }
    }
}

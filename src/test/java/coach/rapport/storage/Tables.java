package coach.rapport.storage;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a database, as it tells of them itself. */
public final class Tables {
    private static final Set<String> PERSON = Set.of("person", "learner", "put_by");
    // The engine's jobs, named after lines of a person's, are looked at by themselves.
    private static final Set<String> OF_EVERYBODY = Set.of("flyway_schema_history", "scheduled_tasks");

    private Tables() {}

    /** @param type of {@link java.sql.Types} */
    record Column(String name, int type) {
        boolean isPerson() {
            return PERSON.contains(name);
        }
    }

    /** A column that holds what another table's column holds. */
    record Reference(String column, Table table, String target) {}

    /** @param columns those that are not numbered by the database */
    public record Table(String name, List<Column> columns, List<Reference> references) {
        /** Whether its rows are about persons: they name one, or belong to a row that does. */
        public boolean isPersonal() {
            return columns.stream().anyMatch(Column::isPerson)
                    || references.stream()
                            .anyMatch(reference -> reference.table().isPersonal());
        }

        public boolean isOfAWorkspace() {
            return columns.stream().anyMatch(column -> column.name().equals("workspace"));
        }

        boolean isOfEverybody() {
            return OF_EVERYBODY.contains(name);
        }
    }

    /** Returns all that are not the database's own. */
    public static List<Table> of(Connection connection) throws SQLException {
        Map<String, Table> known = new LinkedHashMap<>();
        for (String name : names(connection)) read(connection, name, known);
        return List.copyOf(known.values());
    }

    public static List<String> names(Connection connection) throws SQLException {
        return strings(
                connection
                        .getMetaData()
                        .getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE", "PARTITIONED TABLE"}),
                "TABLE_NAME");
    }

    private static Table read(Connection connection, String name, Map<String, Table> known) throws SQLException {
        Table earlier = known.get(name);
        if (earlier != null) return earlier;
        Table table = new Table(name, columns(connection, name), references(connection, name, known));
        known.put(name, table);
        return table;
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, "public", table, "%")) {
            while (rows.next()) {
                boolean ours = !"YES".equals(rows.getString("IS_AUTOINCREMENT"))
                        && !"YES".equals(rows.getString("IS_GENERATEDCOLUMN"));
                if (ours) columns.add(new Column(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE")));
            }
        }
        return columns;
    }

    private static List<Reference> references(Connection connection, String table, Map<String, Table> known)
            throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        List<String> columns = strings(meta.getImportedKeys(null, "public", table), "FKCOLUMN_NAME");
        List<String> tables = strings(meta.getImportedKeys(null, "public", table), "PKTABLE_NAME");
        List<String> targets = strings(meta.getImportedKeys(null, "public", table), "PKCOLUMN_NAME");
        List<Reference> references = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Table other = read(connection, tables.get(at), known);
            references.add(new Reference(columns.get(at), other, targets.get(at)));
        }
        return references;
    }

    private static List<String> strings(ResultSet rows, String column) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (rows) {
            while (rows.next()) strings.add(rows.getString(column));
        }
        return strings;
    }
}

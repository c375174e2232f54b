package coach.rapport.learners;

import java.sql.Clob;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A row as people read it: without what is empty in it, with points in time that are the same on every database. */
final class PersonalRow {
    private static final String IS_JSON = " (JSON)";
    private static final JsonMapper JSON = JsonMapper.shared();

    private PersonalRow() {}

    static Map<String, Object> read(ResultSet row, int number) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, Object> read = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String name = columns.getColumnLabel(column);
            Object value = plain(row.getObject(column));
            if (value == null) continue;
            if (name.endsWith(IS_JSON)) {
                read.put(name.substring(0, name.length() - IS_JSON.length()), takenApart(value.toString()));
            } else {
                read.put(name, value);
            }
        }
        return read;
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Clob text -> text.getSubString(1, (int) text.length());
            case OffsetDateTime time -> time.toInstant();
            case Timestamp time -> time.toInstant();
            case Date day -> day.toLocalDate();
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static Object takenApart(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JacksonException _) {
            return json;
        }
    }
}

package coach.rapport.commands;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the commands read and write it: strict on the way in, fields in the order of the records on the way out. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Json() {}

    /** Returns one line. What would break a line, or cannot be encoded, is escaped. */
    static String line(Object written) {
        String json = MAPPER.writeValueAsString(written);
        StringBuilder line = new StringBuilder(json.length());
        json.codePoints().forEach(point -> append(line, point));
        return line.toString();
    }

    private static void append(StringBuilder line, int point) {
        boolean loneSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean breaksLines = point == 0x85 || point == 0x2028 || point == 0x2029;
        if (loneSurrogate || breaksLines) line.append("\\u%04x".formatted(point));
        else line.appendCodePoint(point);
    }

    /** Returns the number to two decimals, halves up. */
    static double rounded(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    /** Returns what is left of a rounded whole beside a rounded part, so that written numbers add up too. */
    static double rest(double whole, double part) {
        return rounded(Math.max(0, rounded(whole) - rounded(part)));
    }

    /** Returns the place of a mistake, without the parser's message: that quotes the text. */
    static String where(JacksonException mistake) {
        TokenStreamLocation location = mistake.getLocation();
        return location == null || location.getColumnNr() < 1 ? "" : " at column " + location.getColumnNr();
    }

    static int line(JacksonException mistake) {
        TokenStreamLocation location = mistake.getLocation();
        return location == null ? 1 : location.getLineNr();
    }
}

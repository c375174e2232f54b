package coach.rapport.wholepath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder that the embedded database is in, with the settings that Rapport comes with. */
record Folder(Path path) {
    private static final Pattern ADDRESS = Pattern.compile("url: jdbc:h2:file:\\./data/rapport(\\S+)");
    /** The stand-in Slack's own: what a person wrote is in their workspace. */
    private static final String SLACKS = "playground.json";

    String address() {
        try {
            Matcher found = ADDRESS.matcher(Files.readString(Path.of("src/main/resources/application.yaml")));
            if (!found.find()) throw new AssertionError("no address of an H2 file in application.yaml");
            return "jdbc:h2:file:" + path.resolve("rapport") + found.group(1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Path slacks() {
        return path.resolve(SLACKS);
    }

    /** What the database tool would run, with nobody else in the database. */
    void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address(), "rapport", "");
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    /** Returns the names of our files that hold any of the words. */
    List<String> filesThatHold(List<String> words) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(SLACKS))
                    .filter(file -> holdsAny(file, words))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean holdsAny(Path file, List<String> words) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String narrow = new String(bytes, StandardCharsets.ISO_8859_1);
            // As Java keeps strings where they are serialized as they are: two bytes a character, at either offset.
            String wide = new String(bytes, StandardCharsets.UTF_16BE);
            String wideFromOne = new String(bytes, 1, Math.max(0, bytes.length - 1), StandardCharsets.UTF_16BE);
            return words.stream()
                    .anyMatch(word -> narrow.contains(word) || wide.contains(word) || wideFromOne.contains(word));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}

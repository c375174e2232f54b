package coach.rapport.evidence.signs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists beside the code. */
final class Resource {
    private static final String FOLDER = "/coach/rapport/evidence/";

    private Resource() {}

    /** Returns the lines of a list, without comments and empty lines. */
    static List<String> lines(String name) {
        try (InputStream stream = Resource.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) throw new IllegalStateException("no list " + FOLDER + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + name + " cannot be read", e);
        }
    }
}

package coach.rapport.playground.learner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The app's manifest, as Slack gets it. */
final class Manifest {
    private static final String FILE = "/manifest.yml";

    private Manifest() {}

    /** Returns what the app offers in Slack, by kind. */
    static JsonNode features() {
        try (InputStream file = Objects.requireNonNull(Manifest.class.getResourceAsStream(FILE), FILE)) {
            Object manifest = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new JsonMapper().valueToTree(manifest).path("features");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

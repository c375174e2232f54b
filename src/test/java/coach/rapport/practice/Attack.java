package coach.rapport.practice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody writes to talk a compromised model into something.
 *
 * @param family what it is after
 * @param lines the learner's, in order
 * @param obeyed what a model answers that obeys; <code>{{PROMPT}}</code> and <code>{{FACTS}}</code> stand for all it was told
 * @param coach what it would claim when it words the feedback, as JSON; empty where the attack is not after that
 */
public record Attack(String id, String family, String scenario, List<String> lines, String obeyed, String coach) {
    private static final String FILE = "/coach/rapport/practice/attacks.jsonl";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String toString() {
        return id;
    }

    public static Stream<Attack> all() {
        try (InputStream file = Objects.requireNonNull(Attack.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(Attack::read).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Attack read(String line) {
        JsonNode node = JSON.readTree(line);
        List<String> lines = new ArrayList<>();
        node.path("lines").forEach(one -> lines.add(one.asString()));
        return new Attack(
                node.path("id").asString(),
                node.path("family").asString(),
                node.path("scenario").asString(),
                lines,
                node.path("obeyed").asString(),
                node.path("coach").isNull() ? "" : node.path("coach").toString());
    }
}

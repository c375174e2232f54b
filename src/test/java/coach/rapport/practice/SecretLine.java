package coach.rapport.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A customer's line that was written to give a fact away, or not to give any.
 *
 * @param fact that it gives away; empty where it gives none
 * @param told before
 */
record SecretLine(String scenario, Optional<String> fact, List<String> told, String learner, String line) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<SecretLine> read(Path file) throws IOException {
        List<SecretLine> lines = new ArrayList<>();
        for (String json : Files.readAllLines(file)) {
            if (!json.isBlank()) lines.add(of(JSON.readTree(json)));
        }
        return lines;
    }

    private static SecretLine of(JsonNode json) {
        return new SecretLine(
                json.get("scenario").asString(),
                json.path("fact").isString() ? Optional.of(json.get("fact").asString()) : Optional.empty(),
                json.path("told").valueStream().map(JsonNode::asString).toList(),
                json.path("learner").asString(""),
                json.get("line").asString());
    }

    boolean leaks() {
        return fact.isPresent();
    }
}

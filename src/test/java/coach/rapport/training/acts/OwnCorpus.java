package coach.rapport.training.acts;

import coach.rapport.evidence.Speaker;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our own service-desk turns with the labels that were settled on. */
final class OwnCorpus {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FOLDER = Path.of("src", "corpus");

    private OwnCorpus() {}

    /**
     * A turn with what came before.
     *
     * @param turns the last is the learner's, and labelled
     */
    record Entry(String id, String setting, List<Turn> turns, JsonNode labels) {}

    /** Returns the turns that are in English. */
    static List<Entry> all() throws IOException {
        Map<String, JsonNode> labels = new HashMap<>();
        for (JsonNode line : lines("labels/settled.jsonl"))
            labels.put(line.path("id").asString(), line);
        List<Entry> entries = new ArrayList<>();
        for (JsonNode line : lines("turns.jsonl")) {
            JsonNode settled = labels.get(line.path("id").asString());
            if (settled != null && settled.path("english").asBoolean()) entries.add(entry(line, settled));
        }
        return entries;
    }

    private static List<JsonNode> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .map(JSON::readTree)
                .toList();
    }

    private static Entry entry(JsonNode line, JsonNode labels) {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode before : line.path("before")) {
            Speaker speaker = before.path("speaker").asString().equals("learner") ? Speaker.LEARNER : Speaker.CUSTOMER;
            turns.add(new Turn(
                    turns.size(), speaker, new Utterance(before.path("text").asString())));
        }
        turns.add(Turn.learner(turns.size(), line.path("text").asString()));
        return new Entry(line.path("id").asString(), line.path("setting").asString(), turns, labels);
    }
}

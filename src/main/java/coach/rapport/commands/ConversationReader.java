package coach.rapport.commands;

import coach.rapport.evidence.Speaker;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads recorded conversations, one a line. Fields that it does not know are let pass. */
final class ConversationReader {
    private static final String SHAPE = "{\"id\": \"c1\", \"turns\": [{\"speaker\": \"learner\", \"text\": \"...\"}]}";

    private final InputFile file;
    private final Map<String, Integer> lines = new HashMap<>();

    private ConversationReader(InputFile file) {
        this.file = file;
    }

    static List<Conversation> read(Path path) {
        ConversationReader reader = new ConversationReader(InputFile.read(path));
        List<Conversation> conversations = new ArrayList<>();
        for (String line : reader.file.lines()) conversations.add(reader.conversation(line, conversations.size() + 1));
        return conversations;
    }

    private Conversation conversation(String text, int line) {
        JsonNode json = json(text, line);
        String id = text(json, "id", line, "the conversation");
        Integer before = lines.putIfAbsent(id, line);
        if (before != null) {
            throw file.mistake(
                    line,
                    "the id %s is also on line %d; give each conversation its own"
                            .formatted(BadInput.quoted(id), before));
        }
        return new Conversation(id, turns(json, line));
    }

    private JsonNode json(String text, int line) {
        if (text.isBlank()) throw file.mistake(line, "the line is blank; remove it");
        try {
            JsonNode json = Json.MAPPER.readTree(text);
            if (json.isObject()) return json;
        } catch (JacksonException notJson) {
            throw file.mistake(
                    line, "not JSON%s; write one conversation a line, as in %s".formatted(Json.where(notJson), SHAPE));
        }
        throw file.mistake(line, "not a JSON object; write one conversation a line, as in " + SHAPE);
    }

    private List<Turn> turns(JsonNode conversation, int line) {
        JsonNode turns = conversation.path("turns");
        if (!turns.isArray()) throw file.mistake(line, "\"turns\" is missing or not a list; write it as in " + SHAPE);
        List<Turn> read = new ArrayList<>();
        for (JsonNode turn : turns) read.add(turn(turn, read.size(), line));
        return read;
    }

    private Turn turn(JsonNode turn, int index, int line) {
        String where = "turn " + index;
        Speaker speaker = speaker(text(turn, "speaker", line, where), line, where);
        return new Turn(index, speaker, new Utterance(text(turn, "text", line, where)));
    }

    private Speaker speaker(String name, int line, String where) {
        return switch (name) {
            case "customer" -> Speaker.CUSTOMER;
            case "learner" -> Speaker.LEARNER;
            default ->
                throw file.mistake(
                        line,
                        "unknown speaker %s in %s; use \"customer\" or \"learner\""
                                .formatted(BadInput.quoted(name), where));
        };
    }

    private String text(JsonNode json, String field, int line, String where) {
        JsonNode value = json.path(field);
        if (value.isString()) return value.stringValue();
        throw file.mistake(
                line, "\"%s\" of %s is missing or not a text; write it as in %s".formatted(field, where, SHAPE));
    }
}

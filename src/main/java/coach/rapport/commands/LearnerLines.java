package coach.rapport.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what a learner says: a JSON array of texts, over as many lines as one likes. */
final class LearnerLines {
    private static final String SHAPE = "write a list of texts, as in [\"Hi Maya.\", \"What happened then?\"]";

    private LearnerLines() {}

    static List<String> read(Path path) {
        InputFile file = InputFile.read(path);
        try (JsonParser parser = Json.MAPPER.createParser(String.join("\n", file.lines()))) {
            if (parser.nextToken() != JsonToken.START_ARRAY) throw file.mistake(line(parser), "not a list; " + SHAPE);
            List<String> lines = texts(parser, file);
            if (parser.nextToken() != null) throw file.mistake(line(parser), "something follows the list; remove it");
            return lines;
        } catch (JacksonException notJson) {
            int line = Math.max(1, Json.line(notJson));
            throw file.mistake(line, "not JSON%s; %s".formatted(Json.where(notJson), SHAPE));
        }
    }

    private static List<String> texts(JsonParser parser, InputFile file) {
        List<String> texts = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            if (next != JsonToken.VALUE_STRING) {
                throw file.mistake(line(parser), "item %d is not a text; %s".formatted(texts.size(), SHAPE));
            }
            texts.add(parser.getString());
        }
        return texts;
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}

package coach.rapport.playground.api;

import coach.rapport.playground.workspace.Json;
import tools.jackson.databind.JsonNode;

/** The text that one streaming call brings, as {@code markdown_text} or as chunks. */
final class StreamText {
    private static final int LONGEST = 12_000;

    private StreamText() {}

    static String of(ApiCall call) {
        StringBuilder text = new StringBuilder(call.text("markdown_text"));
        call.findJson("chunks", "invalid_chunks")
                .ifPresent(chunks -> Json.items(chunks).forEach(chunk -> text.append(chunk(chunk))));
        if (text.length() > LONGEST) throw new ApiError("msg_too_long");
        return text.toString();
    }

    private static String chunk(JsonNode chunk) {
        return switch (Json.text(chunk, "type")) {
            case "markdown_text" -> Json.text(chunk, "text");
            case "task_update", "plan_update", "blocks" -> "";
            default -> throw new ApiError("invalid_chunks");
        };
    }
}

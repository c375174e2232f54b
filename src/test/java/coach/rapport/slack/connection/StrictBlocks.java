package coach.rapport.slack.connection;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** Complains about blocks as Slack does: how many, how long, empty texts, and twice the same action. */
final class StrictBlocks {
    private StrictBlocks() {}

    static String complaint(JsonArray blocks, int most) {
        if (blocks.size() > most) return "no more than " + most + " items allowed";
        if (letters(blocks) > 13_000) return "msg_blocks_too_long";
        Set<String> actions = new HashSet<>();
        for (JsonElement block : blocks) {
            String complaint = complaint(block.getAsJsonObject(), actions);
            if (!complaint.isEmpty()) return complaint;
        }
        return "";
    }

    private static String complaint(JsonObject block, Set<String> actions) {
        return switch (block.get("type").getAsString()) {
            case "header" -> text(block.getAsJsonObject("text"), 150);
            case "context" -> text(block.getAsJsonArray("elements").get(0).getAsJsonObject(), 2_000);
            case "actions" -> buttons(block.getAsJsonArray("elements"), actions);
            case "rich_text" -> block.toString().contains("\"text\":\"\"") ? "must be more than 0 characters" : "";
            case "divider", "image", "input" -> "";
            default -> "unsupported type";
        };
    }

    private static String buttons(JsonArray buttons, Set<String> actions) {
        if (buttons.size() > 25) return "no more than 25 items allowed";
        for (JsonElement element : buttons) {
            JsonObject button = element.getAsJsonObject();
            if (!actions.add(button.get("action_id").getAsString())) return "action_id already exists";
            if (button.has("value") && button.get("value").getAsString().isEmpty()) return "value is empty";
            String complaint = text(button.getAsJsonObject("text"), 75);
            if (!complaint.isEmpty()) return complaint;
        }
        return "";
    }

    private static String text(JsonObject text, int most) {
        if (!text.get("type").getAsString().equals("plain_text")) return "only plain_text here";
        int length = text.get("text").getAsString().length();
        return length == 0 || length > most ? "must be 1 to " + most + " characters" : "";
    }

    private static int letters(JsonElement element) {
        int letters = 0;
        if (element.isJsonArray()) for (JsonElement each : element.getAsJsonArray()) letters += letters(each);
        if (element.isJsonObject()) {
            for (var field : element.getAsJsonObject().entrySet()) {
                boolean text = field.getKey().equals("text") && field.getValue().isJsonPrimitive();
                letters += text ? field.getValue().getAsString().length() : letters(field.getValue());
            }
        }
        return letters;
    }
}

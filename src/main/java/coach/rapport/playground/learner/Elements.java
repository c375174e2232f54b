package coach.rapport.playground.learner;

import coach.rapport.playground.workspace.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds interactive elements in blocks. */
final class Elements {
    private Elements() {}

    /** @throws IllegalArgumentException where the blocks have no such element */
    static JsonNode get(JsonNode blocks, String blockId, String actionId) {
        return Json.items(blocks).stream()
                .filter(block ->
                        blockId.isEmpty() || Json.text(block, "block_id").equals(blockId))
                .flatMap(block -> of(block).stream())
                .filter(element -> Json.text(element, "action_id").equals(actionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("action_not_found"));
    }

    /** The id of the block that holds an element. */
    static String blockOf(JsonNode blocks, JsonNode element) {
        return Json.items(blocks).stream()
                .filter(block -> of(block).contains(element))
                .map(block -> Json.text(block, "block_id"))
                .findFirst()
                .orElse("");
    }

    static List<JsonNode> of(JsonNode block) {
        List<JsonNode> elements = new ArrayList<>(Json.items(block.path("elements")));
        elements.addAll(Json.items(block.path("actions")));
        Json.items(block.path("elements")).forEach(card -> elements.addAll(Json.items(card.path("actions"))));
        if (block.has("accessory")) elements.add(block.get("accessory"));
        if (block.has("element")) elements.add(block.get("element"));
        return elements;
    }
}

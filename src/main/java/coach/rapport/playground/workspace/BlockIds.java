package coach.rapport.playground.workspace;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Slack names each block and each interactive element that came without a name. */
public final class BlockIds {
    private BlockIds() {}

    /** A copy in which every block has a {@code block_id} and every element an {@code action_id}. */
    public static ArrayNode given(JsonNode blocks) {
        ArrayNode named = Json.array();
        for (JsonNode block : Json.items(blocks)) {
            if (block.deepCopy() instanceof ObjectNode copy) named.add(named(copy));
        }
        return named;
    }

    private static ObjectNode named(ObjectNode block) {
        if (!block.hasNonNull("block_id")) block.put("block_id", random());
        for (String place : List.of("accessory", "element")) element(block.path(place));
        if (List.of("actions", "context_actions").contains(Json.text(block, "type"))) {
            Json.items(block.path("elements")).forEach(BlockIds::element);
        }
        return block;
    }

    private static void element(JsonNode element) {
        boolean picture = Json.text(element, "type").equals("image");
        if (element instanceof ObjectNode object && !picture && !object.hasNonNull("action_id")) {
            object.put("action_id", random());
        }
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 5);
    }
}

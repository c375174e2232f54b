package coach.rapport.playground.blocks;

import coach.rapport.playground.workspace.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A place in a document under check. Complaints carry its JSON pointer, as Slack's do.
 *
 * @param pointer such as {@code /blocks/0/text}
 */
record Spot(JsonNode node, String pointer, Findings findings) {
    String type() {
        return Json.text(node, "type");
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    Spot at(String field) {
        return new Spot(node.path(field), pointer + "/" + field, findings);
    }

    List<Spot> items(String field) {
        List<Spot> items = new ArrayList<>();
        for (JsonNode item : Json.items(node.path(field))) {
            items.add(new Spot(item, "%s/%s/%d".formatted(pointer, field, items.size()), findings));
        }
        return items;
    }

    void complain(String message) {
        findings.add(message, pointer);
    }

    boolean require(String field) {
        if (!has(field)) complain("missing required field: " + field);
        return has(field);
    }

    /** The field must be there and hold 1 to {@code most} characters. */
    void requireText(String field, int most) {
        if (!require(field)) return;
        if (Json.text(node, field).isEmpty()) at(field).complain("must be more than 0 characters");
        longest(field, most);
    }

    void longest(String field, int most) {
        if (length(field) > most) at(field).complain("must be less than %d characters".formatted(most + 1));
    }

    void between(String field, int least, int most) {
        if (!require(field)) return;
        int count = node.path(field).size();
        if (!node.path(field).isArray()) at(field).complain("must be an array");
        if (count < least) at(field).complain("must provide at least %d items".formatted(least));
        if (count > most) at(field).complain("no more than %d items allowed".formatted(most));
    }

    void oneOf(String field, Set<String> allowed) {
        if (has(field) && !allowed.contains(Json.text(node, field))) {
            at(field).complain("must be a valid enum value");
        }
    }

    // Slack counts characters as people do, not UTF-16 units.
    private int length(String field) {
        String text = Json.text(node, field);
        return text.codePointCount(0, text.length());
    }
}

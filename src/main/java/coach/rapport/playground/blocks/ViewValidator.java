package coach.rapport.playground.blocks;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks a modal or a Home as Slack does before it shows one. */
@PlaygroundPart
public class ViewValidator {
    private final BlockValidator blocks;
    private final Files files;

    ViewValidator(BlockValidator blocks, Files files) {
        this.blocks = blocks;
        this.files = files;
    }

    /** Returns what is wrong, in Slack's words; empty where nothing is. */
    public List<String> check(JsonNode view, Surface surface) {
        Spot spot = new Spot(view, "/view", new Findings(surface, files::ready));
        spot.require("type");
        spot.oneOf("type", Set.of(surface == Surface.HOME ? "home" : "modal"));
        spot.longest("private_metadata", 3_000);
        spot.longest("callback_id", 255);
        spot.longest("external_id", 255);
        if (surface == Surface.MODAL) modal(spot);
        spot.require("blocks");
        List<String> found = new ArrayList<>(spot.findings().messages());
        found.addAll(blocks.check(view, "/view", surface));
        return found;
    }

    private static void modal(Spot view) {
        TextRule.requirePlain(view, "title", 24);
        TextRule.plainIfPresent(view, "submit", 24);
        TextRule.plainIfPresent(view, "close", 24);
        boolean asks =
                view.items("blocks").stream().anyMatch(block -> block.type().equals("input"));
        if (asks && !view.has("submit")) view.complain("missing required field: submit");
    }
}

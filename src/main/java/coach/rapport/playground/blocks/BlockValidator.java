package coach.rapport.playground.blocks;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Files;
import coach.rapport.playground.workspace.Json;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Checks blocks as Slack does before it accepts them. */
@PlaygroundPart
public class BlockValidator {
    private static final int MOST_MARKDOWN = 12_000;

    private final Files files;

    BlockValidator(Files files) {
        this.files = files;
    }

    /**
     * Returns what is wrong, in Slack's words, each with its JSON pointer.
     *
     * @param holder the document with the {@code blocks} field
     * @param pointer where that document stands, empty for a message and {@code /view} for a view
     * @return empty where nothing is wrong
     */
    public List<String> check(JsonNode holder, String pointer, Surface surface) {
        Findings findings = new Findings(surface, files::ready);
        Spot spot = new Spot(holder, pointer, findings);
        if (holder.path("blocks").size() > surface.mostBlocks()) {
            spot.at("blocks").complain("no more than %d items allowed".formatted(surface.mostBlocks()));
        }
        List<Spot> blocks = spot.items("blocks");
        blocks.forEach(BlockValidator::block);
        if (markdown(blocks) > MOST_MARKDOWN) {
            spot.at("blocks").complain("markdown must be less than 12001 characters in total");
        }
        return findings.messages();
    }

    private static void block(Spot block) {
        BlockRule rule = BlockRule.BY_TYPE.get(block.type());
        if (rule == null || block.findings().surface().refuses(block.type())) {
            block.complain("unsupported type: " + block.type());
            return;
        }
        block.longest("block_id", 255);
        String id = Json.text(block.node(), "block_id");
        if (!id.isEmpty() && !block.findings().firstUseOfBlockId(id)) {
            block.at("block_id").complain("block_id `%s` already exists".formatted(id));
        }
        rule.check(block);
    }

    private static int markdown(List<Spot> blocks) {
        Stream<Spot> markdown = blocks.stream().filter(block -> block.type().equals("markdown"));
        return markdown.mapToInt(block -> Json.text(block.node(), "text").length())
                .sum();
    }
}

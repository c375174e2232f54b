package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.blocks.BlockValidator;
import coach.rapport.playground.blocks.Surface;
import coach.rapport.playground.workspace.BlockIds;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a message by the app from what it sent, or refuses it as Slack does. */
@PlaygroundPart
public class Drafts {
    private static final int LONGEST_TEXT = 40_000;
    private static final int LONGEST_MARKDOWN = 12_000;
    private static final int LONGEST_BLOCKS = 13_000;

    private final BlockValidator validator;

    Drafts(BlockValidator validator) {
        this.validator = validator;
    }

    ObjectNode from(ApiCall call) {
        ObjectNode content = Json.object().put("text", call.text("text"));
        call.find("markdown_text").ifPresent(markdown -> markdown(content, markdown));
        call.findJson("blocks", "invalid_blocks_format").ifPresent(blocks -> content.set("blocks", blocks));
        call.findJson("attachments", "invalid_attachments").ifPresent(all -> content.set("attachments", all));
        call.findJson("metadata", "invalid_metadata_format").ifPresent(data -> content.set("metadata", data));
        return from(content);
    }

    /**
     * Checks content and signs it as the app's.
     *
     * @param content {@code text}, {@code blocks}, {@code attachments}, {@code metadata}; at least one of the first three
     * @throws ApiError under Slack's name for what is wrong
     */
    public ObjectNode from(ObjectNode content) {
        JsonNode blocks = content.path("blocks");
        if (!blocks.isMissingNode() && !blocks.isArray()) throw new ApiError("invalid_blocks_format");
        checkText(content);
        checkBlocks(content);
        ObjectNode draft = content.deepCopy();
        if (!blocks.isEmpty()) draft.set("blocks", BlockIds.given(blocks));
        return signed(draft);
    }

    static ObjectNode signed(ObjectNode draft) {
        return draft.put("user", People.BOT)
                .put("bot_id", People.BOT_ID)
                .put("app_id", People.APP)
                .put("team", People.TEAM);
    }

    /** One markdown block with the text. */
    static ObjectNode markdownBlock(String text) {
        return Json.object().put("type", "markdown").put("text", text);
    }

    private static void markdown(ObjectNode content, String markdown) {
        if (!Json.text(content, "text").isEmpty()) throw new ApiError("markdown_text_conflict");
        if (markdown.length() > LONGEST_MARKDOWN) throw new ApiError("msg_too_long");
        content.put("text", markdown).set("blocks", Json.arrayOf(List.of(markdownBlock(markdown))));
    }

    private static void checkText(ObjectNode content) {
        String text = Json.text(content, "text");
        boolean empty = text.isBlank()
                && content.path("blocks").isEmpty()
                && content.path("attachments").isEmpty();
        if (empty) throw new ApiError("no_text");
        if (text.length() > LONGEST_TEXT) throw new ApiError("msg_too_long");
    }

    private void checkBlocks(ObjectNode content) {
        List<String> problems = validator.check(content, "", Surface.MESSAGE);
        if (!problems.isEmpty()) throw new ApiError("invalid_blocks", problems);
        if (characters(content.path("blocks")) > LONGEST_BLOCKS) throw new ApiError("msg_blocks_too_long");
    }

    private static int characters(JsonNode node) {
        int own = node.isObject() ? Json.text(node, "text").length() : 0;
        for (JsonNode child : node) own += characters(child);
        return own;
    }
}

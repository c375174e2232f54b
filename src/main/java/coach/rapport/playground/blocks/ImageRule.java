package coach.rapport.playground.blocks;

import coach.rapport.playground.workspace.Json;

final class ImageRule implements BlockRule {
    @Override
    public void check(Spot block) {
        source(block);
        TextRule.plainIfPresent(block, "title", 2_000);
    }

    /** What image blocks and image elements share: one source, and words for those who cannot see it. */
    static void source(Spot image) {
        image.requireText("alt_text", 2_000);
        if (image.has("image_url") == image.has("slack_file")) {
            image.complain("must provide exactly one of: image_url, slack_file");
        }
        image.longest("image_url", 3_000);
        if (image.has("slack_file")) file(image.at("slack_file"));
    }

    private static void file(Spot file) {
        String id = Json.text(file.node(), "id");
        if (id.isEmpty() && !file.has("url")) file.complain("must provide one of: id, url");
        if (!id.isEmpty() && !file.findings().knowsFile(id)) file.complain("invalid slack file");
    }
}

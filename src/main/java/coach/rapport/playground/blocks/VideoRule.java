package coach.rapport.playground.blocks;

final class VideoRule implements BlockRule {
    @Override
    public void check(Spot block) {
        block.requireText("alt_text", 2_000);
        TextRule.requirePlain(block, "title", 200);
        block.require("thumbnail_url");
        block.require("video_url");
    }
}

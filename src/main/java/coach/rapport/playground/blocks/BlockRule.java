package coach.rapport.playground.blocks;

import java.util.Map;

/** What Slack demands of one type of block. */
@FunctionalInterface
interface BlockRule {
    /** Types with no demands that the stand-in checks. */
    BlockRule LENIENT = block -> {};

    Map<String, BlockRule> BY_TYPE = Map.ofEntries(
            Map.entry("actions", new ActionsRule()),
            Map.entry("alert", new AlertRule()),
            Map.entry("call", block -> block.require("call_id")),
            Map.entry("card", new CardRule()),
            Map.entry("carousel", block -> block.between("elements", 1, 10)),
            Map.entry("container", LENIENT),
            Map.entry("context", new ContextRule()),
            Map.entry("context_actions", new ContextActionsRule()),
            Map.entry("data_table", LENIENT),
            Map.entry("data_visualization", LENIENT),
            Map.entry("divider", LENIENT),
            Map.entry("file", new FileRule()),
            Map.entry("header", block -> TextRule.requirePlain(block, "text", 150)),
            Map.entry("image", new ImageRule()),
            Map.entry("input", new InputRule()),
            Map.entry("markdown", block -> block.requireText("text", 12_000)),
            Map.entry("plan", LENIENT),
            Map.entry("rich_text", new RichTextRule()),
            Map.entry("section", new SectionRule()),
            Map.entry("table", new TableRule()),
            Map.entry("task_card", LENIENT),
            Map.entry("video", new VideoRule()));

    void check(Spot block);
}

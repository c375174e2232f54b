package coach.rapport.playground.blocks;

import java.util.Set;

final class RichTextRule implements BlockRule {
    private static final Set<String> PARTS =
            Set.of("rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote");

    @Override
    public void check(Spot block) {
        block.require("elements");
        for (Spot part : block.items("elements")) {
            if (!PARTS.contains(part.type())) part.complain("unsupported type: " + part.type());
            part.require("elements");
        }
    }
}

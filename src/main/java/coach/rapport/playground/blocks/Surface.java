package coach.rapport.playground.blocks;

import java.util.Set;

/** Where blocks appear; not every block may appear everywhere. */
public enum Surface {
    MESSAGE(50, Set.of("alert")),
    MODAL(100, Set.of("markdown", "table", "data_table", "context_actions", "card", "carousel", "plan", "task_card")),
    HOME(100, Set.of("alert", "markdown", "table", "data_table", "context_actions", "plan", "task_card"));

    private final int blocks;
    private final Set<String> refused;

    Surface(int blocks, Set<String> refused) {
        this.blocks = blocks;
        this.refused = refused;
    }

    int mostBlocks() {
        return blocks;
    }

    boolean refuses(String type) {
        return refused.contains(type);
    }
}

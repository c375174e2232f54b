package coach.rapport.playground.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coach.rapport.playground.workspace.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class ChoiceTest {
    private static final JsonNode MENU = Json.parse("""
            {"type":"static_select","options":[{"value":"first"},{"value":"second"}]}""");

    @Test
    void theOptionThatWasPickedIsSent() {
        assertThat(picked("second").path("selected_option").path("value").asString())
                .isEqualTo("second");
    }

    @Test
    void whatIsNotOfferedCannotBePicked() {
        assertThatIllegalArgumentException().isThrownBy(() -> picked("third")).withMessage("option_not_found");
    }

    private static JsonNode picked(String value) {
        return Choice.made(MENU, StringNode.valueOf(value));
    }
}

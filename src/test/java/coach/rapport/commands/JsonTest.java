package coach.rapport.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void numbersAreRoundedHalvesUp() {
        assertThat(Json.line(List.of(Json.rounded(4), Json.rounded(2.345), Json.rounded(2.344), Json.rounded(-0.001))))
                .isEqualTo("[4.0,2.35,2.34,0.0]");
    }

    @Test
    void aRestAddsUpWithItsPart() {
        assertThat(Json.rest(0.976, 0.482)).isEqualTo(0.5);
    }

    @Test
    void whatBreaksALineIsEscaped() {
        assertThat(Json.line("a\u2028b\u0085c\nd")).isEqualTo("\"a\\u2028b\\u0085c\\nd\"");
    }

    @Test
    void halfACharacterSurvives() {
        assertThat(Json.line("\ud83d!\ud83d\ude14")).isEqualTo("\"\\ud83d!\ud83d\ude14\"");
    }
}

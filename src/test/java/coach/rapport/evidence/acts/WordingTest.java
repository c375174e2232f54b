package coach.rapport.evidence.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void capitalsAndApostrophesMakeNoDifference() {
        assertThat(of("You\u2019re Tired.")).isEqualTo(of("you're tired."));
    }

    @Test
    void orderMakesADifference() {
        assertThat(of("are you tired")).isNotEqualTo(of("you are tired"));
    }

    @Test
    void eachNumberComesOnceAndTheyRise() {
        assertThat(of("well, well, well, what is this, what is this"))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void fullStopsAndCommasAreNoWording() {
        assertThat(of(" . , ")).isEmpty();
    }

    private static int[] of(String text) {
        return Wording.of(Tokens.of(text));
    }
}

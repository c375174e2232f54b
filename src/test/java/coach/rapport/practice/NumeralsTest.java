package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumeralsTest {
    @Test
    void anHourIsOneWordHoweverItIsWritten() {
        assertThat("at nine; at 9 pm; at 9:00; at 21:00; at nine o'clock; at 9 p.m.".split("; "))
                .extracting(Numerals::of)
                .containsOnly("at 9");
    }

    @Test
    void aNumberIsOneWordHoweverItIsWritten() {
        assertThat(Numerals.of("Sixty-one hours, a hundred and eighty pounds, four hundred tubes"))
                .isEqualTo("61 hours, 180 pounds, 400 tubes");
    }

    @Test
    void aDayIsANumber() {
        assertThat(Numerals.of("The fourteenth, the 14th")).isEqualTo("the 14, the 14");
    }

    @Test
    void minutesStay() {
        assertThat(Numerals.of("8:37")).isEqualTo("8:37");
    }
}

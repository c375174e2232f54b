package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void keepsTheWordsThatNameThings() {
        assertThat(Wording.of("Is there a ticket for the router?").words())
                .containsExactlyInAnyOrder("ticket", "router");
    }

    @Test
    void takesTwoFormsOfAWordForOne() {
        assertThat(Wording.of("the crates were delivered").words())
                .isEqualTo(Wording.of("a crate that delivers").words());
    }

    @Test
    void takesAPersonsThingForThePerson() {
        assertThat(Wording.of("Darren's").words())
                .isEqualTo(Wording.of("Darren").words());
    }
}

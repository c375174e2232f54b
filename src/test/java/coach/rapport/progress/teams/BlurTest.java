package coach.rapport.progress.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.rapport.progress.TeamPictures;
import org.junit.jupiter.api.Test;

class BlurTest {
    @Test
    void neverShowsFewerThanFive() {
        for (int people = 0; people <= Amounts.BLUR; people++) {
            assertThat(new Blur(people).shows(TeamPictures.FEWEST - 1)).isFalse();
        }
        assertThatThrownBy(() -> new Blur(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void raisesHowManyItTakes() {
        assertThat(new Blur(2).shows(6)).isFalse();
        assertThat(new Blur(2).shows(7)).isTrue();
    }

    @Test
    void movesTheClassesOfMarginsByAsMuch() {
        assertThat(new Blur(2).sizeClass(9)).isEqualTo(5);
        assertThat(new Blur(2).sizeClass(10)).isEqualTo(8);
        assertThat(new Blur(2).sizeClass(22)).isEqualTo(20);
    }
}

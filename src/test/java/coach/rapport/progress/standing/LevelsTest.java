package coach.rapport.progress.standing;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.progress.Level;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private static Level level(List<Double> values) {
        return Levels.of(values).orElseThrow();
    }

    @Test
    void thereIsNoneBeforeAnythingWasObserved() {
        assertThat(Levels.of(List.of())).isEmpty();
    }

    @Test
    void onePracticeIsBelievedToSpreadAsUsual() {
        assertThat(level(List.of(3.2))).isEqualTo(new Level(3.2, 0.6, 1));
    }

    @Test
    void onlyTheLastEightCount() {
        assertThat(level(List.of(1.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0)).value())
                .isEqualTo(3);
    }

    @Test
    void scoresThatLieApartSpreadFurther() {
        double calm = level(Collections.nCopies(8, 3.0)).spread();
        double wild = level(List.of(1.5, 4.5, 1.5, 4.5, 1.5, 4.5, 1.5, 4.5)).spread();
        assertThat(calm).isBetween(0.3, 0.6);
        assertThat(wild).isBetween(1.2, 1.5);
    }

    @Test
    void theSpreadDoesNotLeaveTheScale() {
        assertThat(level(List.of(4.9)).high()).isEqualTo(5);
        assertThat(level(List.of(1.1)).low()).isEqualTo(1);
    }
}

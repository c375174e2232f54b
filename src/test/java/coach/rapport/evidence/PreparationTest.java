package coach.rapport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {
    private static final List<String> LINES =
            List.of("Who told you that?", "I have been waiting since nine, and nobody has rung me back.", "Go on.");

    @TempDir
    Path classes;

    @Test
    void linesReadTogetherMeanWhatEachMeansAlone() {
        SentenceModel model = new SentenceModel();
        List<float[]> together = model.ofAll(LINES);
        for (int i = 0; i < LINES.size(); i++) {
            assertThat(Meaning.likeness(together.get(i), model.of(LINES.get(i))))
                    .isGreaterThan(0.9999);
        }
    }

    @Test
    void onlyLinesThatAreNewAreWorkedOut() throws IOException {
        int first = Preparation.of(LINES, classes);
        assertThat(first).isGreaterThanOrEqualTo(LINES.size());
        assertThat(Preparation.of(LINES, classes)).isZero();
        assertThat(Preparation.of(List.of(LINES.getFirst(), "And your daughter?"), classes))
                .isOne();
    }
}

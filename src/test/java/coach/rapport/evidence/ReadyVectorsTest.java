package coach.rapport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyVectorsTest {
    private static final String ONE = "What happened then?";
    private static final String OTHER = "Is anybody hurt?";

    @TempDir
    Path folder;

    @Test
    void aVectorThatWasWrittenIsReadAgain() throws IOException {
        ReadyVectors ready = ReadyVectors.none();
        ready.add(ONE, new float[] {0.6f, -0.8f});
        ready.write(file());
        assertThat(ReadyVectors.read(file()).find(ONE))
                .hasValueSatisfying(
                        vector -> assertThat(vector).containsExactly(new float[] {0.6f, -0.8f}, Offset.offset(0.001f)));
    }

    @Test
    void aTextThatWasNotWorkedOutIsNotFound() {
        assertThat(ReadyVectors.none().find(ONE)).isEmpty();
    }

    @Test
    void whatIsNoLongerNeededIsLeftOut() {
        ReadyVectors ready = ReadyVectors.none();
        ready.add(ONE, new float[] {1, 0});
        ready.add(OTHER, new float[] {0, 1});
        ReadyVectors kept = ready.only(List.of(OTHER));
        assertThat(kept.find(ONE)).isEmpty();
        assertThat(kept.find(OTHER)).isPresent();
    }

    @Test
    void theModelIsNotAskedForWhatIsReady() {
        ReadyVectors ready = ReadyVectors.none();
        ready.add(ONE, new float[] {1, 0});
        Meaning meaning = new ReadyMeaning(ready, text -> new float[] {0, 1});
        assertThat(meaning.of(ONE)).containsExactly(1, 0);
        assertThat(meaning.of(OTHER)).containsExactly(0, 1);
    }

    private Path file() {
        return folder.resolve(ReadyVectors.FILE);
    }
}

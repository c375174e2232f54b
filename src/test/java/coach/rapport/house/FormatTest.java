package coach.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {
    @Test
    void everySourceIsFormatted() throws Exception {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : Format.sources()) {
            String source = Files.readString(file);
            if (!source.equals(Format.formatted(source))) unformatted.add(file);
        }
        assertThat(unformatted)
                .as("mend with: ./mvnw test-compile exec:exec@format")
                .isEmpty();
    }
}

package coach.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Reproaches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is told as missed follows from what was measured. */
class ReproachesTest {
    @Test
    void whatIsToldAsMissedIsWhatTheReportFoundRightOftenEnough() throws IOException {
        Set<String> right = Files.readAllLines(Path.of("src", "docs", "evaluation.md")).stream()
                .filter(line -> line.startsWith("| ") && line.contains("**"))
                .map(line -> line.split("[ |*]+")[1])
                .collect(Collectors.toSet());
        Set<String> told = Arrays.stream(Technique.values())
                .filter(Reproaches::areTold)
                .map(Technique::id)
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(right);
    }
}

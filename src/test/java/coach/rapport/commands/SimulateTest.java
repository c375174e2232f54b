package coach.rapport.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateTest {
    @TempDir
    private Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder);
    }

    private List<JsonNode> played(List<String> lines) throws IOException {
        command.given(JsonMapper.shared().writeValueAsString(lines));
        CommandRun.Ended ended = command.run("simulate --scenario third-call --in IN --out OUT");
        assertThat(ended).isEqualTo(new CommandRun.Ended(0, "", ""));
        return command.written();
    }

    @Test
    void eachLineIsWrittenWithWhatItDid() throws IOException {
        List<JsonNode> written = played(List.of("What happened when it dropped?"));
        assertThat(written.getFirst().propertyNames())
                .containsExactly("index", "learner", "trust", "tension", "openness", "told", "because", "customer");
        assertThat(written.getFirst().path("learner").stringValue()).isEqualTo("What happened when it dropped?");
        assertThat(written.getFirst().path("index").intValue()).isZero();
    }

    @Test
    void theLastLineIsTheOutcome() throws IOException {
        JsonNode last = played(List.of("Hello Maya.")).getLast();
        assertThat(last.propertyNames()).containsExactly("outcome", "scorecard");
        assertThat(last.path("outcome").stringValue()).isIn("happy", "resigned", "left", "open");
        assertThat(last.path("scorecard").propertyNames())
                .containsExactly("authenticity", "curiosity", "listening", "empathy", "conversation");
    }

    @Test
    void linesAfterTheCustomerHasLeftAreNotWritten() throws IOException {
        List<JsonNode> written = played(Collections.nCopies(19, "Shut up, this is your own stupid fault."));
        assertThat(written.getLast().path("outcome").stringValue()).isEqualTo("left");
        assertThat(written).hasSizeLessThan(20);
    }

    @Test
    void withoutALineOnlyTheOutcomeIsWritten() throws IOException {
        assertThat(played(List.of()))
                .singleElement()
                .satisfies(last -> assertThat(
                                last.path("scorecard").path("conversation").isNull())
                        .isTrue());
    }

    @Test
    void nonsenseIsPlayedToo() throws IOException {
        assertThat(played(List.of("", "x", "\ud83d\ude14", "y".repeat(10_000), "<!channel>")))
                .hasSizeGreaterThan(1);
    }

    @Test
    void theScenariosAreListedOneALine() {
        assertThat(command.run("scenarios").printed().lines())
                .contains("third-call", "quiet-lobby")
                .allMatch(line -> line.matches("[a-z-]+"));
    }
}

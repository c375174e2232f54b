package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From a score that somebody does not agree with to the file that whoever runs Rapport gets, and back. */
@Import(OnPostgreSql.class)
class SharingExamplesTest extends WholePathTest {
    private static final String LINE = "What does being offline mean for you tonight?";

    @TempDir
    private Path folder;

    @Autowired
    private DataSource source;

    private Practice practised(Colleague colleague, String line) {
        Practice practice = colleague.practises("third-call");
        practice.says(line);
        practice.end();
        return practice;
    }

    @Test
    void whatALearnerSharesIsExportedWithoutTheirName() throws Exception {
        Practice practice = practised(colleague(Colleague.ANA), LINE);
        String session = practice.messages().getFirst().ts();
        practice.seesTheFirstMomentDifferently("It was only polite.");
        assertThat(practice.texts().getLast()).startsWith("Kept as an example: line 1, ");
        assertThat(exported())
                .contains(LINE, "It was only polite.", "\"id\":\"example-", "\"before\":[{\"speaker\":\"customer\"")
                .doesNotContain(Colleague.ANA, "T0PLAYGRND", session);
        assertThat(log.complaints()).isEmpty();
        assertThat(log.everything()).noneSatisfy(logged -> assertThat(logged).contains("only polite"));
    }

    @Test
    void whatALearnerTakesBackIsNotExported() throws Exception {
        Colleague ben = colleague(Colleague.BEN);
        practised(ben, LINE + " Ben asks.").seesTheFirstMomentDifferently("It was only polite, said Ben.");
        assertThat(exported()).contains("Ben asks.");
        ben.command(ben.direct(), "/rapport examples");
        Shown shared = ben.whispers(ben.direct()).getLast();
        assertThat(shared.text()).contains("You share one example");
        ben.press(shared, "Withdraw consent");
        assertThat(exported()).doesNotContain("Ben");
    }

    @Test
    void whoSaysNoSharesNothing() throws Exception {
        Colleague dev = colleague(Colleague.DEV);
        Practice practice = practised(dev, LINE + " Dev asks.");
        Shown moments = practice.heard().stream()
                .filter(shown -> shown.findButton("I see it differently").isPresent())
                .findFirst()
                .orElseThrow();
        dev.press(moments, "I see it differently");
        dev.press(practice.heard().getLast(), "No, keep nothing");
        assertThat(practice.texts().getLast()).contains("You said no, so nothing is kept");
        assertThat(exported()).doesNotContain("Dev asks.");
    }

    /** What the command writes that whoever runs Rapport types, with the database that the service is set up with. */
    private String exported() throws IOException, SQLException, InterruptedException {
        Path out = folder.resolve("examples.jsonl");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Child.classPath(),
                        "coach.rapport.commands.CommandLine",
                        "examples",
                        "--out",
                        out.toString())
                .inheritIO();
        try (Connection connection = source.getConnection()) {
            command.environment()
                    .putAll(Map.of(
                            "SPRING_DATASOURCE_URL", connection.getMetaData().getURL(),
                            "SPRING_DATASOURCE_USERNAME",
                                    connection.getMetaData().getUserName()));
        }
        assertThat(command.start().waitFor()).isZero();
        return Files.readString(out);
    }
}

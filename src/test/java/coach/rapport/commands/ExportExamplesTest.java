package coach.rapport.commands;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.storage.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class ExportExamplesTest {
    private static final String BEFORE = "[{\"speaker\":\"CUSTOMER\",\"text\":\"It drops.\"}]";

    @TempDir
    private Path folder;

    private final DataSource rows = Database.H2.migrated();
    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder);
    }

    private void keep(String person, String said, String held, String really, String line) {
        JdbcClient.create(rows)
                .sql("insert into examples_kept values ('T1', ?, ?, 0, 'reflect', ?, ?, ?, ?, ?, ?)")
                .params(person, "session-" + line, said, held)
                .param(really)
                .params("why " + line, BEFORE, line)
                .update();
    }

    private CommandRun.Ended run() throws SQLException {
        try (Connection connection = rows.getConnection()) {
            String url = connection.getMetaData().getURL();
            return command.run("examples --out OUT --spring.datasource.url=" + url + " --spring.datasource.password=");
        }
    }

    private List<JsonNode> exported() throws SQLException, IOException {
        assertThat(run()).isEqualTo(new CommandRun.Ended(0, "", ""));
        return command.written();
    }

    @Test
    void hasTheFormatOfTheCorpus() throws Exception {
        keep("U1", "SHOWN", "NEITHER", "open-question", "What now?");
        exported();
        assertThat(command.out).hasContent("""
                {"id":"example-0001","before":[{"speaker":"customer","text":"It drops."}],"text":"What now?",\
                "labels":{"shown":["open-question"],"missed":[],"notShown":["reflect"],"notMissed":["reflect"]},\
                "why":"why What now?"}
                """);
    }

    @Test
    void labelsSayWhatTheLearnerHolds() throws Exception {
        keep("U1", "MISSED", "SHOWN", null, "It dropped again.");
        keep("U1", "SHOWN", "MISSED", null, "Next.");
        for (JsonNode one : exported()) {
            boolean shown = one.path("text").asString().equals("It dropped again.");
            assertThat(one.path("labels").toString())
                    .isEqualTo(
                            shown
                                    ? "{\"shown\":[\"reflect\"],\"missed\":[],\"notShown\":[],\"notMissed\":[\"reflect\"]}"
                                    : "{\"shown\":[],\"missed\":[\"reflect\"],\"notShown\":[\"reflect\"],\"notMissed\":[]}");
        }
    }

    @Test
    void saysNothingOfWhoAndWhen() throws Exception {
        keep("U1PERSON", "SHOWN", "NEITHER", null, "One.");
        exported();
        assertThat(Files.readString(command.out)).doesNotContain("U1PERSON", "T1", "session");
    }

    @Test
    void theOrderHasNothingToDoWithTheOrderInWhichTheyCame() throws Exception {
        List<String> lines = Stream.iterate(1, one -> one + 1)
                .limit(30)
                .map(one -> "Line %02d.".formatted(one))
                .toList();
        lines.forEach(line -> keep("U1", "SHOWN", "NEITHER", null, line));
        List<String> written =
                exported().stream().map(one -> one.path("text").asString()).toList();
        assertThat(written).hasSameElementsAs(lines).isNotEqualTo(lines);
        byte[] first = Files.readAllBytes(command.out);
        JdbcClient.create(rows).sql("delete from examples_kept").update();
        lines.reversed().forEach(line -> keep("U2", "SHOWN", "NEITHER", null, line));
        exported();
        assertThat(command.out).hasBinaryContent(first);
    }

    @Test
    void noneGiveAnEmptyFile() throws Exception {
        exported();
        assertThat(command.out).isEmptyFile();
    }

    private void isRefused(String line, String... mentioned) throws IOException {
        CommandRun.Ended ended = command.run(line);
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.complaint()).contains(mentioned).hasLineCount(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderWithoutADatabaseIsLeftWithout() throws IOException {
        isRefused(
                "examples --out OUT --spring.datasource.url=jdbc:h2:file:FOLDER/rapport --spring.datasource.password=",
                "there is no database in this folder");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidInOneLine() throws IOException {
        isRefused(
                "examples --out OUT --spring.datasource.url=jdbc:postgresql://127.0.0.1:1/rapport --spring.datasource.password=secret",
                "the database cannot be read; check --spring.datasource.url");
    }

    @Test
    void aDatabaseWithoutItsTableIsSaidInOneLine() throws IOException {
        JdbcClient.create(rows).sql("drop table examples_kept").update();
        assertThat(command.folder).isEmptyDirectory();
        try (Connection connection = rows.getConnection()) {
            isRefused(
                    "examples --out OUT --spring.datasource.url="
                            + connection.getMetaData().getURL(),
                    "start it once: ./rapport serve");
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Test
    void theFileIsAskedFor() throws IOException {
        isRefused("examples", "--out is missing; use ./rapport examples --out FILE");
        isRefused("examples --out FOLDER/none/out.jsonl", "there is no folder");
        isRefused("exmples --out OUT", "did you mean examples?");
    }
}

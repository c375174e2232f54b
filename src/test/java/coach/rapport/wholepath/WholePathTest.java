package coach.rapport.wholepath;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of the whole application share: the workspace, and an ear for complaints in the log. */
@WholeApplication
abstract class WholePathTest {
    protected final Overheard log = new Overheard();

    @Autowired
    protected JdbcClient rows;

    @LocalServerPort
    protected int port;

    protected Workspace workspace;

    @BeforeEach
    void enter() {
        workspace = new Workspace(port, this::awaitQuiet);
        workspace.forgetCalls();
        log.begin();
    }

    @AfterEach
    void leave() {
        log.end();
    }

    protected Colleague colleague(String id) {
        return workspace.colleague(id);
    }

    /** Waits until everything that was taken in is answered, and every answer delivered. */
    private void awaitQuiet() {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(60))
                .until(() -> waiting("chat_inbox") == 0 && waiting("chat_outbox") == 0);
    }

    // The inbox first: a request leaves it in the very commit that puts its answers into the outbox.
    private long waiting(String table) {
        return rows.sql("select count(*) from " + table + " where done_at is null")
                .query(Long.class)
                .single();
    }

    /** Looks into every column of every table. */
    protected List<String> tablesThatKnow(String words) {
        return rows
                .sql("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_name not like 'flyway%'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> rows.sql("select * from " + table).query().listOfRows().stream()
                        .anyMatch(row -> row.values().stream().anyMatch(value -> knows(value, words))))
                .toList();
    }

    private static boolean knows(Object value, String words) {
        String text = value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
        return text.contains(words);
    }
}

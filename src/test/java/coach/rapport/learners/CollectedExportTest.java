package coach.rapport.learners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@OnEachDatabase
class CollectedExportTest {
    private static final LearnerId ANA = new LearnerId("T1", "U1");
    private static final LearnerId BEN = new LearnerId("T1", "U2");
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00.123456Z");
    private static final String SELECT = """
            select body as "Feedback (JSON)" from coaching_worded
            where workspace = :workspace and person = :person""";

    private final DataSource source;
    private final JdbcClient rows;

    CollectedExportTest(Database database) {
        source = database.migrated();
        rows = JdbcClient.create(source);
    }

    private String exported(PersonalRecords... modules) {
        Export export = new CollectedExport(
                () -> Stream.of(modules),
                new OneMoment(new JdbcTransactionManager(source)),
                Clock.fixed(NOON, ZoneOffset.UTC));
        return new String(export.of(ANA), StandardCharsets.UTF_8);
    }

    private void feedback(LearnerId learner, String body) {
        rows.sql("insert into coaching_worded (workspace, session, person, body) values (?, ?, ?, ?)")
                .params(learner.workspace(), learner.person(), learner.person(), body)
                .update();
    }

    @Test
    void readsAsAFileForPeople() {
        assertThat(exported(new PersonalTables(rows).and("Feedback", SELECT))).isEqualTo("""
                {
                  "About this file" : "Everything that Rapport keeps about you. An empty list means that nothing of that kind is kept. Times are in UTC.",
                  "Made at" : "2026-11-29T12:00:00Z",
                  "Workspace" : "T1",
                  "You" : "U1",
                  "Feedback" : [ ]
                }""");
    }

    @Test
    void takesApartWhatIsKeptAsJson() {
        feedback(ANA, "{\"summary\": \"Schön\"}");
        assertThat(exported(new PersonalTables(rows).and("Feedback", SELECT)))
                .contains("\"Feedback\" : {\n      \"summary\" : \"Schön\"");
    }

    @Test
    void showsWhatIsNoJsonAsItIs() {
        feedback(ANA, "{half");
        assertThat(exported(new PersonalTables(rows).and("Feedback", SELECT))).contains("\"Feedback\" : \"{half\"");
    }

    @Test
    void givesPointsInTimeInIsoAndNothingOfWhatIsEmpty() {
        new StoredLearners(
                        rows,
                        new TransactionTemplate(new JdbcTransactionManager(source)),
                        _ -> {},
                        Clock.fixed(NOON, ZoneOffset.UTC))
                .accept(ANA, "1");
        assertThat(exported(new PersonalTables(rows).and("Notices", """
                select notice as "Notice", accepted_at as "Accepted at", cast(null as varchar) as "Empty"
                from learner_acceptances where workspace = :workspace and person = :person""")))
                .contains("\"Accepted at\" : \"2026-11-29T12:00:00.123456Z\"")
                .doesNotContain("Empty");
    }

    @Test
    void isOfOneLearner() {
        feedback(BEN, "{\"summary\": \"Ben\"}");
        assertThat(exported(new PersonalTables(rows).and("Feedback", SELECT))).doesNotContain("Ben");
    }

    @Test
    void seesAllModulesAtOneMoment() {
        PersonalRecords meanwhile = learner -> {
            Thread.ofPlatform().start(() -> feedback(ANA, "{\"summary\": \"late\"}"));
            awaitFeedback();
            return List.of();
        };
        PersonalRecords first = new PersonalTables(rows).and("Before", SELECT);
        PersonalRecords second = new PersonalTables(rows).and("After", SELECT);
        assertThat(exported(first, meanwhile, second)).doesNotContain("late");
    }

    private void awaitFeedback() {
        JdbcClient other = JdbcClient.create(source);
        await().until(() -> CompletableFuture.supplyAsync(() -> other.sql("select count(*) from coaching_worded")
                                .query(Integer.class)
                                .single())
                        .join()
                == 1);
    }

    @Test
    void hasNoTwoSectionsOfOneName() {
        PersonalRecords one = _ -> List.of(new PersonalRecords.Section("Practices", List.of(Map.of("Line", 1))));
        assertThatThrownBy(() -> exported(one, one)).hasMessageContaining("Practices");
    }

    @Test
    void isJson() {
        feedback(ANA, "a \"quoted\" line\nand another");
        assertThat(JsonMapper.shared()
                        .readTree(exported(new PersonalTables(rows).and("Feedback", SELECT)))
                        .at("/Feedback/0/Feedback")
                        .asString())
                .isEqualTo("a \"quoted\" line\nand another");
    }
}

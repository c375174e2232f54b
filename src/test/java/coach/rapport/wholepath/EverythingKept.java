package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.learners.Export;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.storage.Canaries;
import coach.rapport.storage.Dump;
import coach.rapport.storage.Tables;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is kept about people is handed over to them, and erased when they ask, whatever table it is in. Who adds a table or
 * a column adds it to the module's records and to what it erases, or this fails.
 */
abstract class EverythingKept extends WholePathTest {
    private static final LearnerId ANA = new LearnerId("CANARIES", "ANA");
    private static final LearnerId BEN = new LearnerId("CANARIES", "BEN");
    private static final LearnerId ANA_ELSEWHERE = new LearnerId("ELSEWHERE", "ANA");

    @Autowired
    private DataSource source;

    @Autowired
    private Learners learners;

    @Autowired
    private Export export;

    @Autowired
    private Clock clock;

    private Canaries anas;
    private Canaries bens;
    private Canaries elsewhere;

    @BeforeEach
    void plant() throws SQLException {
        anas = planted(ANA);
        bens = planted(BEN);
        elsewhere = planted(ANA_ELSEWHERE);
    }

    // Other tests look into the same database.
    @AfterEach
    void clear() {
        learners.forgetWorkspace(ANA.workspace());
        learners.forgetWorkspace(ANA_ELSEWHERE.workspace());
    }

    private Canaries planted(LearnerId learner) throws SQLException {
        for (String job : List.of("conversation", "delivery")) {
            rows.sql("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                            + " values (?, ?, ?, false, 1)")
                    .params(
                            job,
                            line(learner),
                            clock.instant().plusSeconds(1_000_000).atOffset(java.time.ZoneOffset.UTC))
                    .update();
        }
        return Canaries.plant(source, learner.workspace(), learner.person(), clock.instant());
    }

    private static String line(LearnerId learner) {
        return learner.workspace() + " " + learner.person() + "/person";
    }

    private String exported(LearnerId learner) {
        return new String(export.of(learner), StandardCharsets.UTF_8);
    }

    @Test
    void everyTableIsOfAPersonOrAWorkspaceOrNamedAsNeither() throws SQLException {
        try (Connection connection = source.getConnection()) {
            assertThat(Tables.of(connection))
                    .filteredOn(table -> !table.isPersonal() && !table.isOfAWorkspace())
                    .extracting(Tables.Table::name)
                    .containsExactlyInAnyOrder("flyway_schema_history", "scheduled_tasks");
        }
    }

    @Test
    void allOfItIsExported() {
        String all = exported(ANA);
        assertThat(anas.aboutThePerson())
                .hasSizeGreaterThan(30)
                .allSatisfy((_, word) -> assertThat(all).contains(word));
        assertThat(all).contains("\"Works on\" : \"" + line(ANA) + "\"");
    }

    @Test
    void nothingOfAnybodyElseIsExported() {
        String all = exported(ANA);
        assertThat(List.of(bens, elsewhere))
                .allSatisfy(others -> assertThat(others.aboutThePerson())
                        .allSatisfy((_, word) -> assertThat(all).doesNotContain(word)));
        assertThat(all).doesNotContain(line(BEN));
    }

    @Test
    void nothingIsLeftOfWhoAskedToBeForgotten() throws SQLException {
        learners.forget(ANA);
        assertLeft(anas.aboutThePerson(), false);
        assertLeft(bens.aboutThePerson(), true);
        assertLeft(elsewhere.aboutThePerson(), true);
        assertThat(jobs()).contains(line(BEN), line(ANA_ELSEWHERE)).doesNotContain(line(ANA));
    }

    @Test
    void nothingIsLeftOfAWorkspaceThatRemovedRapport() throws SQLException {
        learners.forgetWorkspace(ANA.workspace());
        for (Canaries gone : List.of(anas, bens)) {
            assertLeft(gone.aboutThePerson(), false);
            assertLeft(gone.aboutTheWorkspace(), false);
        }
        assertLeft(elsewhere.aboutThePerson(), true);
        assertThat(Dump.of(source)).allSatisfy((_, all) -> assertThat(all).doesNotContain(ANA.workspace()));
    }

    private void assertLeft(Map<String, String> words, boolean left) throws SQLException {
        Map<String, String> dump = Dump.of(source);
        assertThat(words).isNotNull().allSatisfy((where, word) -> {
            String table = dump.get(where.substring(0, where.indexOf('.')));
            assertThat(table != null && table.contains(word)).isEqualTo(left);
        });
    }

    private List<String> jobs() {
        return rows.sql("select task_instance from scheduled_tasks")
                .query(String.class)
                .list();
    }
}

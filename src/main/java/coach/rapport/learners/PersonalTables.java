package coach.rapport.learners;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what a module keeps about people from its tables:
 *
 * <pre>{@code
 * new PersonalTables(rows)
 *         .and("Notices that you accepted", """
 *                 select notice as "Notice", accepted_at as "Accepted at" from learner_acceptances
 *                 where workspace = :workspace and person = :person order by accepted_at""")
 * }</pre>
 *
 * Every column that holds anything of the learner's is selected, under a name that the learner understands. A name that
 * ends with {@code (JSON)} says that the column holds JSON: it is taken apart, and the name goes without that ending.
 */
public final class PersonalTables implements PersonalRecords {
    private final JdbcClient rows;
    private final List<Table> tables;

    private record Table(String title, String select) {}

    public PersonalTables(JdbcClient rows) {
        this(rows, List.of());
    }

    private PersonalTables(JdbcClient rows, List<Table> tables) {
        this.rows = rows;
        this.tables = List.copyOf(tables);
    }

    /**
     * Returns these with one table more.
     *
     * @param title of the section, in words that the learner understands
     * @param select takes the parameters {@code :workspace} and {@code :person}, and says its order
     */
    public PersonalTables and(String title, String select) {
        List<Table> more = new ArrayList<>(tables);
        more.add(new Table(title, select));
        return new PersonalTables(rows, more);
    }

    @Override
    public List<Section> about(LearnerId learner) {
        return tables.stream().map(table -> section(table, learner)).toList();
    }

    private Section section(Table table, LearnerId learner) {
        return new Section(
                table.title(),
                rows.sql(table.select())
                        .param("workspace", learner.workspace())
                        .param("person", learner.person())
                        .query(PersonalRow::read)
                        .list());
    }
}

package coach.rapport.examples;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All examples of all learners, for programs that run without the service. The service itself never asks for them. */
public final class AllExamples {
    private AllExamples() {}

    /**
     * Returns them in no particular order.
     *
     * @throws org.springframework.dao.DataAccessException where the database cannot be read
     */
    public static List<Example> in(DataSource database) {
        return new ExampleRows(JdbcClient.create(database)).listAll();
    }
}

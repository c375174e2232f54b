package coach.rapport.tips;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Where everything about teams is kept. */
record Tables(Teams teams, QueueRows queue, WeekRows weeks) {
    static Tables in(JdbcClient database, Library library) {
        return new Tables(
                new Teams(new TeamRows(database), new LeadRows(database)),
                new QueueRows(database, library),
                new WeekRows(database));
    }
}

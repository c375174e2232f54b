package coach.rapport.tips;

import coach.rapport.learners.LearnerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rows of {@code tips_leads}. */
final class LeadRows {
    private final JdbcClient database;

    LeadRows(JdbcClient database) {
        this.database = database;
    }

    Set<LearnerId> list(TeamId team) {
        return of("select person from tips_leads where workspace = :workspace and channel = :channel", team)
                .query(String.class)
                .list()
                .stream()
                .map(person -> new LearnerId(team.workspace(), person))
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(TeamId team, LearnerId lead) {
        of("""
                        insert into tips_leads (workspace, channel, person) values (:workspace, :channel, :person)
                        on conflict do nothing""", team).param("person", lead.person()).update();
    }

    boolean remove(TeamId team, LearnerId lead) {
        return of("""
                        delete from tips_leads
                        where workspace = :workspace and channel = :channel and person = :person""", team).param("person", lead.person()).update() > 0;
    }

    /** Returns the teams that the person leads, in an order that is always the same. */
    List<TeamId> listTeams(LearnerId lead) {
        return database.sql("""
                        select workspace, channel from tips_leads
                        where workspace = :workspace and person = :person order by channel""")
                .param("workspace", lead.workspace())
                .param("person", lead.person())
                .query(TeamId.class)
                .list();
    }

    private StatementSpec of(String sql, TeamId team) {
        return database.sql(sql).param("workspace", team.workspace()).param("channel", team.channel());
    }
}

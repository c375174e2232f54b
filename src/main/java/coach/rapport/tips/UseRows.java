package coach.rapport.tips;

import static coach.rapport.tips.Times.utc;

import coach.rapport.learners.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code tips_uses}. */
final class UseRows {
    private final JdbcClient database;

    UseRows(JdbcClient database) {
        this.database = database;
    }

    /** Keeps the use, where a tip was posted in that week. Returns false where none was. */
    boolean add(LearnerId person, TeamId team, IsoWeek week, TipUse.Kind kind, Instant now) {
        Optional<Optional<String>> posted = findPosted(team, week);
        posted.map(tip -> new TipUse(team, week, tip, kind, now)).ifPresent(use -> put(use, person));
        return posted.isPresent();
    }

    /** Returns the tip's id in the library, empty inside for a lead's words; empty where none was posted. */
    Optional<Optional<String>> findPosted(TeamId team, IsoWeek week) {
        return database.sql("""
                        select tip from tips_weeks
                        where workspace = :workspace and channel = :channel and week = :week and fate = 'POSTED'""")
                .param("workspace", team.workspace())
                .param("channel", team.channel())
                .param("week", week.toString())
                .query((row, _) -> Optional.ofNullable(row.getString("tip")))
                .optional();
    }

    /** Used again, it counts once, and the latest time is kept. */
    private void put(TipUse use, LearnerId person) {
        boolean again = database.sql("""
                                update tips_uses set used_at = :now
                                where workspace = :workspace and person = :person and channel = :channel and week = :week
                                and kind = :kind""")
                        .param("workspace", person.workspace())
                        .param("person", person.person())
                        .param("channel", use.team().channel())
                        .param("week", use.week().toString())
                        .param("kind", use.kind().name())
                        .param("now", utc(use.at()))
                        .update()
                > 0;
        if (!again) insert(use, person);
    }

    private void insert(TipUse use, LearnerId person) {
        database.sql("""
                        insert into tips_uses (workspace, person, channel, week, kind, tip, used_at)
                        values (:workspace, :person, :channel, :week, :kind, :tip, :now) on conflict do nothing""")
                .param("workspace", person.workspace())
                .param("person", person.person())
                .param("channel", use.team().channel())
                .param("week", use.week().toString())
                .param("kind", use.kind().name())
                .param("tip", use.tip().orElse(null))
                .param("now", utc(use.at()))
                .update();
    }

    List<TipUse> list(LearnerId person) {
        return database.sql("""
                        select workspace, channel, week, kind, tip, used_at from tips_uses
                        where workspace = :workspace and person = :person
                        order by used_at desc, channel, week, kind""")
                .param("workspace", person.workspace())
                .param("person", person.person())
                .query((row, _) -> use(row))
                .list();
    }

    private static TipUse use(ResultSet row) throws SQLException {
        return new TipUse(
                new TeamId(row.getString("workspace"), row.getString("channel")),
                IsoWeek.parse(row.getString("week")),
                Optional.ofNullable(row.getString("tip")),
                TipUse.Kind.valueOf(row.getString("kind")),
                row.getObject("used_at", OffsetDateTime.class).toInstant());
    }

    Set<String> whoUsed(TeamId team, IsoWeek week) {
        return database
                .sql("""
                        select distinct person from tips_uses
                        where workspace = :workspace and channel = :channel and week = :week""")
                .param("workspace", team.workspace())
                .param("channel", team.channel())
                .param("week", week.toString())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void deleteBefore(Instant moment) {
        database.sql("delete from tips_uses where used_at < :moment")
                .param("moment", utc(moment))
                .update();
    }
}

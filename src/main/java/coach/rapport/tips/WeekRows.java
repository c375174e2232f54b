package coach.rapport.tips;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rows of {@code tips_weeks}. */
final class WeekRows {
    private final JdbcClient database;

    WeekRows(JdbcClient database) {
        this.database = database;
    }

    /** Returns what became of this week and those after it, as far as anything did. */
    Map<IsoWeek, Fate> fatesFrom(TeamId team, IsoWeek first) {
        Map<IsoWeek, Fate> fates = new HashMap<>();
        of("""
                        select week, fate from tips_weeks
                        where workspace = :workspace and channel = :channel and week >= :week""", team).param("week", first.toString()).query(row -> {
            fates.put(IsoWeek.parse(row.getString("week")), Fate.valueOf(row.getString("fate")));
        });
        return fates;
    }

    Optional<Fate> find(TeamId team, IsoWeek week) {
        return of(
                        "select fate from tips_weeks where workspace = :workspace and channel = :channel and week = :week",
                        team)
                .param("week", week.toString())
                .query(String.class)
                .optional()
                .map(Fate::valueOf);
    }

    Optional<Posted> findPosted(TeamId team, IsoWeek week) {
        return of("""
                        select tip from tips_weeks
                        where workspace = :workspace and channel = :channel and week = :week and fate = 'POSTED'""", team)
                .param("week", week.toString())
                .query((row, _) -> new Posted(week, Optional.ofNullable(row.getString("tip"))))
                .optional();
    }

    /** Whether this request of a lead's posted a tip, in whatever week. */
    boolean hasRequest(TeamId team, String request) {
        return of("""
                        select count(*) from tips_weeks
                        where workspace = :workspace and channel = :channel and request = :request""", team).param("request", request).query(Integer.class).single() > 0;
    }

    /** Returns the weeks in which tips of the library were last posted, by their ids. */
    Map<String, IsoWeek> lastPosted(TeamId team) {
        Map<String, IsoWeek> weeks = new HashMap<>();
        of("""
                        select tip, max(week) as latest from tips_weeks
                        where workspace = :workspace and channel = :channel and tip is not null group by tip""", team).query(row -> {
            weeks.put(row.getString("tip"), IsoWeek.parse(row.getString("latest")));
        });
        return weeks;
    }

    /**
     * Claims the week for a post.
     *
     * @param over what may have become of it before
     * @return whether it is claimed by this call, and by no other
     */
    boolean claim(TeamId team, IsoWeek week, Optional<String> tip, Optional<String> request, Set<Fate> over) {
        return claim(of("""
                        insert into tips_weeks (workspace, channel, week, fate, tip, request)
                        values (:workspace, :channel, :week, 'POSTED', :tip, :request) on conflict do nothing""", team), week, tip, request)
                || claim(
                        of("""
                        update tips_weeks set fate = 'POSTED', tip = :tip, request = :request
                        where workspace = :workspace and channel = :channel and week = :week and fate in (:over)""", team)
                                .param("over", over.stream().map(Fate::name).toList()),
                        week,
                        tip,
                        request);
    }

    private static boolean claim(
            StatementSpec statement, IsoWeek week, Optional<String> tip, Optional<String> request) {
        return statement
                        .param("week", week.toString())
                        .param("tip", tip.orElse(null))
                        .param("request", request.orElse(null))
                        .update()
                > 0;
    }

    /** Lets the week have no tip, unless one is out. */
    void mark(TeamId team, IsoWeek week, Fate fate) {
        int made = of("""
                        insert into tips_weeks (workspace, channel, week, fate)
                        values (:workspace, :channel, :week, :fate) on conflict do nothing""", team)
                .param("week", week.toString())
                .param("fate", fate.name())
                .update();
        if (made > 0) return;
        of("""
                        update tips_weeks set fate = :fate
                        where workspace = :workspace and channel = :channel and week = :week and fate <> 'POSTED'""", team).param("week", week.toString()).param("fate", fate.name()).update();
    }

    /** Takes back the week's claim. Returns false where there is none. */
    boolean takeBack(TeamId team, IsoWeek week, Fate fate) {
        return of("""
                        update tips_weeks set fate = :fate, tip = null
                        where workspace = :workspace and channel = :channel and week = :week and fate = 'POSTED'""", team)
                        .param("week", week.toString())
                        .param("fate", fate.name())
                        .update()
                > 0;
    }

    void unskip(TeamId team, IsoWeek week) {
        of("""
                        delete from tips_weeks
                        where workspace = :workspace and channel = :channel and week = :week and fate = 'SKIPPED'""", team).param("week", week.toString()).update();
    }

    /** Keeps the weeks in which a tip was posted, and nothing else: not even which. */
    void forget(TeamId team) {
        of("delete from tips_weeks where workspace = :workspace and channel = :channel and fate <> 'POSTED'", team)
                .update();
        of("""
                        update tips_weeks set tip = null, request = null
                        where workspace = :workspace and channel = :channel""", team).update();
    }

    private StatementSpec of(String sql, TeamId team) {
        return database.sql(sql).param("workspace", team.workspace()).param("channel", team.channel());
    }
}

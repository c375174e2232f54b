package coach.rapport.progress.teams;

import coach.rapport.curriculum.Technique;
import coach.rapport.progress.Estimate;
import coach.rapport.progress.TeamPicture;
import coach.rapport.progress.TeamPicture.Nothing;
import coach.rapport.progress.TeamPicture.Shown;
import coach.rapport.progress.TeamPicture.Techniques;
import coach.rapport.progress.TeamPicture.TriedTip;
import coach.rapport.progress.TeamWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code progress_team_picture}. What is there stays as it is. */
public final class PictureRows {
    /** A day less than the weeks that a pick is repeated for: clocks change. */
    private static final Duration REPEATED = Duration.ofDays(7L * Amounts.PICK_WEEKS - 1);

    /** From the end of the last week that was shown to that of the last that is quiet, and a day less than a week. */
    private static final Duration QUIET = Duration.ofDays(7L * (Amounts.QUIET_WEEKS + 1) - 1);

    private final JdbcClient database;

    public PictureRows(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a picture, unless there is one of this week. */
    public void insert(TeamWeek week, TeamPicture picture) {
        database.sql("""
                        insert into progress_team_picture (workspace, channel, week, ended, practices, practices_low,
                        practices_high, rapport, rapport_low, rapport_high, strongest, weakest, picked, tip, tried,
                        tried_low, tried_high)
                        values (:workspace, :channel, :week, :ended, :practices, :practices_low, :practices_high,
                        :rapport, :rapport_low, :rapport_high, :strongest, :weakest, :picked, :tip, :tried,
                        :tried_low, :tried_high) on conflict do nothing""")
                .param("workspace", week.workspace())
                .param("channel", week.channel())
                .param("week", week.week())
                .param("ended", time(week.to()))
                .params(values(picture))
                .update();
    }

    private static Map<String, @Nullable Object> values(TeamPicture picture) {
        Optional<Shown> shown = switch (picture) {
            case Nothing _ -> Optional.empty();
            case Shown one -> Optional.of(one);
        };
        Map<String, @Nullable Object> values = new HashMap<>();
        put(values, "practices", shown.map(Shown::practices));
        put(values, "rapport", shown.map(Shown::level));
        Optional<Techniques> techniques = shown.map(Shown::techniques);
        values.put("strongest", techniques.map(one -> one.strongest().id()).orElse(null));
        values.put("weakest", techniques.map(one -> one.weakest().id()).orElse(null));
        values.put("picked", techniques.map(Techniques::picked).orElse(null));
        Optional<TriedTip> tip = shown.flatMap(Shown::tip);
        values.put("tip", tip.map(TriedTip::tip).orElse(null));
        put(values, "tried", tip.map(TriedTip::people));
        return values;
    }

    private static void put(Map<String, @Nullable Object> values, String name, Optional<Estimate> estimate) {
        values.put(name, estimate.map(Estimate::value).orElse(null));
        values.put(name + "_low", estimate.map(Estimate::low).orElse(null));
        values.put(name + "_high", estimate.map(Estimate::high).orElse(null));
    }

    public Optional<TeamPicture> find(String workspace, String channel, String week) {
        return database.sql("select * from progress_team_picture where workspace = ? and channel = ? and week = ?")
                .params(workspace, channel, week)
                .query((row, _) -> picture(row))
                .optional();
    }

    /** Returns the channel's pictures, the latest week first. */
    public List<TeamPicture> list(String workspace, String channel) {
        return database.sql("select * from progress_team_picture where workspace = ? and channel = ?"
                        + " order by ended desc, week desc")
                .params(workspace, channel)
                .query((row, _) -> picture(row))
                .list();
    }

    /** Returns what was picked so lately that it is repeated in that week's picture. */
    public Optional<Techniques> findPicked(TeamWeek week) {
        return database
                .sql("""
                        select * from progress_team_picture where workspace = :workspace and channel = :channel
                        and picked = week and ended > :from and ended < :to order by ended desc""")
                .param("workspace", week.workspace())
                .param("channel", week.channel())
                .param("from", time(week.to().minus(REPEATED)))
                .param("to", time(week.to().plus(REPEATED)))
                .query((row, _) -> techniques(row))
                .list()
                .stream()
                .findFirst();
    }

    /** Whether nothing was said lately of a team that had been shown: {@value Amounts#QUIET_WEEKS} weeks are not over yet. */
    public boolean fellSilent(TeamWeek week) {
        return database.sql("""
                        select exists (select 1 from progress_team_picture was join progress_team_picture silent
                        on silent.workspace = was.workspace and silent.channel = was.channel and silent.ended > was.ended
                        where was.workspace = :workspace and was.channel = :channel and was.picked is not null
                        and silent.picked is null and was.ended > :from and silent.ended < :to)""")
                .param("workspace", week.workspace())
                .param("channel", week.channel())
                .param("from", time(week.to().minus(QUIET)))
                .param("to", time(week.to()))
                .query(Boolean.class)
                .single();
    }

    private static TeamPicture picture(ResultSet row) throws SQLException {
        String week = row.getString("week");
        if (row.getString("picked") == null) return new Nothing(week);
        String tip = row.getString("tip");
        return new Shown(
                week,
                estimate(row, "practices"),
                estimate(row, "rapport"),
                techniques(row),
                tip == null ? Optional.empty() : Optional.of(new TriedTip(tip, estimate(row, "tried"))));
    }

    private static Techniques techniques(ResultSet row) throws SQLException {
        return new Techniques(
                technique(row.getString("strongest")), technique(row.getString("weakest")), row.getString("picked"));
    }

    private static Technique technique(String id) {
        return Technique.find(id).orElseThrow();
    }

    private static Estimate estimate(ResultSet row, String name) throws SQLException {
        return new Estimate(row.getDouble(name), row.getDouble(name + "_low"), row.getDouble(name + "_high"));
    }

    public void deleteBefore(Instant instant) {
        database.sql("delete from progress_team_picture where ended < ?")
                .param(time(instant))
                .update();
    }

    public void deleteAll(String workspace, String channel) {
        database.sql("delete from progress_team_picture where workspace = ? and channel = ?")
                .params(workspace, channel)
                .update();
    }

    public void deleteAll(String workspace) {
        database.sql("delete from progress_team_picture where workspace = ?")
                .param(workspace)
                .update();
    }

    // H2 rounds nanoseconds up and PostgreSQL to the nearest microsecond: cut them off here.
    private static OffsetDateTime time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}

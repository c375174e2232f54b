package coach.rapport.tips;

import coach.rapport.curriculum.Tip;
import coach.rapport.learners.LearnerId;
import coach.rapport.tips.TeamTip.FromLibrary;
import coach.rapport.tips.TeamTip.InOwnWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rows of {@code tips_queue}. */
final class QueueRows {
    private final JdbcClient database;
    private final Library library;

    QueueRows(JdbcClient database, Library library) {
        this.database = database;
        this.library = library;
    }

    /** Returns what waits, in its order. Tips that are no longer in the library are passed over. */
    List<QueuedTip> list(TeamId team) {
        return of("""
                        select item, tip, title, idea, step, scenario from tips_queue
                        where workspace = :workspace and channel = :channel and posted_in is null
                        order by place, item""", team).query((row, _) -> queued(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the item is there, or was posted last. */
    boolean has(TeamId team, String item) {
        return of("""
                        select count(*) from tips_queue
                        where workspace = :workspace and channel = :channel and item = :item""", team).param("item", item).query(Integer.class).single() > 0;
    }

    void add(TeamId team, String item, TeamTip tip, LearnerId by) {
        Optional<OwnWords> own = ownWords(tip);
        of("""
                        insert into tips_queue (workspace, channel, item, place, tip, title, idea, step, scenario, put_by)
                        values (:workspace, :channel, :item,
                            (select coalesce(max(place), 0) + 1 from tips_queue
                             where workspace = :workspace and channel = :channel),
                            :tip, :title, :idea, :step, :scenario, :by)
                        on conflict do nothing""", team)
                .param("item", item)
                .param("tip", tip.libraryId().orElse(null))
                .param("title", own.map(OwnWords::title).orElse(null))
                .param("idea", own.map(OwnWords::idea).orElse(null))
                .param("step", own.map(OwnWords::step).orElse(null))
                .param("scenario", own.flatMap(OwnWords::scenario).orElse(null))
                .param("by", by.person())
                .update();
    }

    private static Optional<OwnWords> ownWords(TeamTip tip) {
        return switch (tip) {
            case FromLibrary _ -> Optional.empty();
            case InOwnWords(OwnWords words) -> Optional.of(words);
        };
    }

    boolean remove(TeamId team, String item) {
        return of("""
                        delete from tips_queue where workspace = :workspace and channel = :channel and item = :item
                        and posted_in is null""", team).param("item", item).update() > 0;
    }

    /** Lets these stand in this order. */
    void order(TeamId team, List<String> items) {
        for (int place = 0; place < items.size(); place++) {
            of("""
                            update tips_queue set place = :place
                            where workspace = :workspace and channel = :channel and item = :item""", team).param("place", place).param("item", items.get(place)).update();
        }
    }

    /** Takes the item out for a week's post, and lets go of what was posted before. */
    void post(TeamId team, IsoWeek week, Optional<String> item) {
        of("""
                        delete from tips_queue
                        where workspace = :workspace and channel = :channel and posted_in is not null""", team).update();
        item.ifPresent(taken -> of("""
                        update tips_queue set posted_in = :week
                        where workspace = :workspace and channel = :channel and item = :item""", team)
                .param("week", week.toString())
                .param("item", taken)
                .update());
    }

    /** Puts what was taken out for the week's post back to the front. */
    void putBack(TeamId team, IsoWeek week) {
        of("""
                        update tips_queue set posted_in = null, place = -1
                        where workspace = :workspace and channel = :channel and posted_in = :week""", team).param("week", week.toString()).update();
    }

    void clear(TeamId team) {
        of("delete from tips_queue where workspace = :workspace and channel = :channel", team)
                .update();
    }

    private StatementSpec of(String sql, TeamId team) {
        return database.sql(sql).param("workspace", team.workspace()).param("channel", team.channel());
    }

    private Optional<QueuedTip> queued(ResultSet row) throws SQLException {
        String item = Objects.requireNonNull(row.getString("item"));
        return tip(row).map(tip -> new QueuedTip(item, tip));
    }

    private Optional<TeamTip> tip(ResultSet row) throws SQLException {
        @Nullable String id = row.getString("tip");
        if (id == null) return Optional.of(new InOwnWords(words(row)));
        Optional<Tip> found = library.find(id);
        return found.map(FromLibrary::new);
    }

    private static OwnWords words(ResultSet row) throws SQLException {
        return new OwnWords(
                Objects.requireNonNull(row.getString("title")),
                Objects.requireNonNull(row.getString("idea")),
                Objects.requireNonNull(row.getString("step")),
                Optional.ofNullable(row.getString("scenario")));
    }
}

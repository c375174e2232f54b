package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox table. */
class OutboxRows {
    private final JdbcClient rows;
    private final MailFormat format;
    private final Clock clock;

    OutboxRows(JdbcClient rows, MailFormat format, Clock clock) {
        this.rows = rows;
        this.format = format;
        this.clock = clock;
    }

    /**
     * A delivery that is not done.
     *
     * @param attempts how many were begun
     * @param made when it was put in
     */
    record Outgoing(String key, int attempts, OffsetDateTime made, Delivery delivery) {
        String workspace() {
            return delivery.learner().workspace();
        }
    }

    void add(String key, Delivery delivery) {
        Line lane = Line.laneOf(delivery);
        rows.sql("""
                        insert into chat_outbox (workspace, delivery, person, lane, opens_thread, attempts, body, made_at)
                        values (:workspace, :key, :person, :lane, :opensThread, 0, :body, :now) on conflict do nothing""")
                .param("workspace", lane.workspace())
                .param("key", key)
                .param("person", delivery.learner().person())
                .param("lane", lane.name())
                .param(
                        "opensThread",
                        delivery instanceof Delivery.Post post
                                && post.opensThread().isPresent()
                                && !(post.to() instanceof Destination.InThread))
                .param("body", format.write(delivery))
                .param("now", Moment.now(clock))
                .update();
    }

    /** Returns what is next in the lane, its attempt counted before it is made. */
    Optional<Outgoing> begin(Line lane) {
        Optional<Outgoing> next = findNext(lane);
        next.ifPresent(outgoing -> rows.sql("""
                        update chat_outbox set attempts = attempts + 1
                        where workspace = :workspace and delivery = :key""")
                .param("workspace", lane.workspace())
                .param("key", outgoing.key())
                .update());
        return next;
    }

    /** Whether it changes a message that what is next after it changes again. */
    boolean isOvertaken(Line lane, Outgoing outgoing) {
        if (!(outgoing.delivery() instanceof Delivery.Change change)) return false;
        return listNext(lane, 2).stream()
                .skip(1)
                .anyMatch(next -> next.delivery() instanceof Delivery.Change later
                        && later.message().equals(change.message()));
    }

    private Optional<Outgoing> findNext(Line lane) {
        return listNext(lane, 1).stream().findFirst();
    }

    private List<Outgoing> listNext(Line lane, int most) {
        return rows.sql("""
                        select delivery, attempts, made_at, body from chat_outbox
                        where workspace = :workspace and lane = :lane and done_at is null
                        order by position limit :most""")
                .param("workspace", lane.workspace())
                .param("lane", lane.name())
                .param("most", most)
                .query((row, _) -> new Outgoing(
                        row.getString("delivery"),
                        row.getInt("attempts"),
                        row.getObject("made_at", OffsetDateTime.class),
                        format.readDelivery(row.getString("body"))))
                .list();
    }

    /** Holds a delivery until the end of the transaction; returns false where its learner was forgotten meanwhile. */
    boolean hold(String workspace, String key) {
        return rows.sql("select delivery from chat_outbox where workspace = ? and delivery = ? for update")
                .params(workspace, key)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Settles the delivery; returns false where its learner was forgotten meanwhile. It names nobody from then on: its learner may have asked to be forgotten with it. */
    boolean finish(Outgoing outgoing) {
        return rows.sql("""
                        update chat_outbox set done_at = :now, body = null, person = '', lane = ''
                        where workspace = :workspace and delivery = :key""")
                        .param("now", Moment.now(clock))
                        .param("workspace", outgoing.workspace())
                        .param("key", outgoing.key())
                        .update()
                == 1;
    }

    /**
     * Settles a delivery that cannot be made; like {@link #finish}.
     *
     * @param reason without anything that people wrote
     */
    void giveUp(Outgoing outgoing, String reason) {
        rows.sql("""
                        update chat_outbox set done_at = :now, body = null, person = '', lane = '', failure = :reason
                        where workspace = :workspace and delivery = :key""")
                .param("now", Moment.now(clock))
                .param("reason", reason.substring(0, Math.min(200, reason.length())))
                .param("workspace", outgoing.workspace())
                .param("key", outgoing.key())
                .update();
    }

    boolean waits(Line lane) {
        return !rows.sql("""
                        select delivery from chat_outbox
                        where workspace = :workspace and lane = :lane and done_at is null limit 1""")
                .param("workspace", lane.workspace())
                .param("lane", lane.name())
                .query(String.class)
                .list()
                .isEmpty();
    }

    List<Line> listWaiting() {
        return rows.sql("select distinct workspace, lane as name from chat_outbox where done_at is null limit 1000")
                .query(Line.class)
                .list();
    }

    int sweep(Duration age) {
        return rows.sql("delete from chat_outbox where done_at < :before")
                .param("before", Moment.ago(clock, age))
                .update();
    }
}

package coach.rapport.chat.mail;

import coach.rapport.chat.Request;
import coach.rapport.learners.LearnerId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The inbox table. */
class InboxRows {
    // More cannot sensibly wait together; the rest comes with the next look.
    private static final int AT_ONCE = 50;

    private final JdbcClient rows;
    private final TransactionOperations transactions;
    private final MailFormat format;
    private final Clock clock;

    InboxRows(JdbcClient rows, TransactionOperations transactions, MailFormat format, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.format = format;
        this.clock = clock;
    }

    /** Returns false where the request was taken in before. */
    boolean add(Request request) {
        Line queue = Line.queueOf(request);
        return rows.sql("""
                        insert into chat_inbox (workspace, request, person, queue, attempts, body, received_at)
                        values (:workspace, :request, :person, :queue, 0, :body, :now) on conflict do nothing""")
                        .param("workspace", queue.workspace())
                        .param("request", request.id())
                        .param("person", request.from().person())
                        .param("queue", queue.name())
                        .param("body", format.write(request))
                        .param("now", Moment.now(clock))
                        .update()
                > 0;
    }

    /** Begins work on what is next in the queue; from then on it stays as it is, whatever happens. */
    Optional<Waiting> take(Line queue) {
        return Objects.requireNonNull(transactions.execute(_ -> takeNext(queue)));
    }

    private Optional<Waiting> takeNext(Line queue) {
        List<Waiting> waiting = list(queue);
        while (!waiting.isEmpty()) {
            Piece piece = Joining.next(waiting);
            piece.absorbed().forEach(id -> finish(queue.workspace(), id));
            int attempts = waiting.getFirst().attempts() + 1;
            if (piece.request().isPresent()) return piece.request().map(request -> begin(request, attempts));
            waiting = list(queue);
        }
        return Optional.empty();
    }

    private List<Waiting> list(Line queue) {
        return rows.sql("""
                        select body, attempts from chat_inbox
                        where workspace = :workspace and queue = :queue and done_at is null
                        order by position limit :limit""")
                .param("workspace", queue.workspace())
                .param("queue", queue.name())
                .param("limit", AT_ONCE)
                .query((row, _) -> new Waiting(format.readRequest(row.getString("body")), row.getInt("attempts")))
                .list();
    }

    private Waiting begin(Request request, int attempts) {
        rows.sql("""
                        update chat_inbox set attempts = :attempts, body = :body
                        where workspace = :workspace and request = :request""")
                .param("attempts", attempts)
                .param("body", format.write(request))
                .param("workspace", request.from().workspace())
                .param("request", request.id())
                .update();
        return new Waiting(request, attempts);
    }

    /** Lets work on it begin anew, as if it had not been looked at. */
    void putBack(Request request) {
        rows.sql("update chat_inbox set attempts = 0 where workspace = :workspace and request = :request")
                .param("workspace", request.from().workspace())
                .param("request", request.id())
                .update();
    }

    /**
     * Settles the request. It stays known, without what it said, so that it is not taken in again. Returns false where it
     * is gone: its person was forgotten meanwhile.
     */
    boolean finish(String workspace, String request) {
        return rows.sql("""
                        update chat_inbox set done_at = :now, body = null
                        where workspace = :workspace and request = :request""")
                        .param("now", Moment.now(clock))
                        .param("workspace", workspace)
                        .param("request", request)
                        .update()
                > 0;
    }

    /** Erases what a person asked for, except that one request stays known by its name: sent again, it is not answered again. */
    void forget(LearnerId learner, Optional<Request> underWay) {
        rows.sql("delete from chat_inbox where workspace = ? and person = ?")
                .params(learner.workspace(), learner.person())
                .update();
        underWay.ifPresent(this::rememberAnonymously);
    }

    /** Keeps the name of a request, and nothing else of it. */
    void rememberAnonymously(Request request) {
        rows.sql("""
                        insert into chat_inbox (workspace, request, person, queue, attempts, received_at, done_at)
                        values (:workspace, :request, '', '', 0, :now, :now) on conflict do nothing""")
                .param("workspace", request.from().workspace())
                .param("request", request.id())
                .param("now", Moment.now(clock))
                .update();
    }

    boolean knows(Request request) {
        return rows.sql("select count(*) from chat_inbox where workspace = ? and request = ?")
                        .params(request.from().workspace(), request.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean waits(Line queue) {
        return !rows.sql("""
                        select request from chat_inbox
                        where workspace = :workspace and queue = :queue and done_at is null limit 1""")
                .param("workspace", queue.workspace())
                .param("queue", queue.name())
                .query(String.class)
                .list()
                .isEmpty();
    }

    List<Line> listWaiting() {
        return rows.sql("select distinct workspace, queue as name from chat_inbox where done_at is null limit 1000")
                .query(Line.class)
                .list();
    }

    int sweep(Duration age) {
        return rows.sql("delete from chat_inbox where done_at < :before")
                .param("before", Moment.ago(clock, age))
                .update();
    }
}

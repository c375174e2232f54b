package coach.rapport.wholepath;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A learner's line of which the customer had begun to answer so much, and what else was stored at that moment. */
record Interrupted(JdbcClient rows, String session, String begun, Map<String, Object> request) {
    /** Waits until the answer is under way. */
    static Interrupted in(Practice practice, JdbcClient rows) {
        String session = practice.session();
        return await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .until(() -> find(session, rows), found -> !found.begun().isEmpty());
    }

    private static Interrupted find(String session, JdbcClient rows) {
        String begun = rows
                .sql("select begun from practice_exchange where session = ? and begun is not null")
                .param(session)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .orElse("");
        Map<String, Object> request = begun.isEmpty()
                ? Map.of()
                : rows.sql("select request, body from chat_inbox where done_at is null")
                        .query()
                        .singleRow();
        return new Interrupted(rows, session, begun, request);
    }

    /** Puts the rows back to that moment, as a process that was killed then would have left them. */
    void restore() {
        rows.sql(
                        "update practice_exchange set begun = ?, answer = null, evidence = null, step = null where session = ?")
                .params(begun, session)
                .update();
        rows.sql("delete from chat_outbox where delivery = ?")
                .param(request.get("request") + "/0")
                .update();
        rows.sql("update chat_inbox set done_at = null, body = ? where request = ?")
                .params(request.get("body"), request.get("request"))
                .update();
    }
}

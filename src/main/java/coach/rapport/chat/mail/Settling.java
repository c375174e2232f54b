package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import coach.rapport.learners.LearnerId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Settles a request and puts its answer into the outbox: both or neither. */
class Settling {
    private final JdbcClient rows;
    private final InboxRows inbox;
    private final OutboxRows outbox;
    private final TransactionOperations transactions;
    private final Wakening wakening;

    Settling(
            JdbcClient rows,
            InboxRows inbox,
            OutboxRows outbox,
            TransactionOperations transactions,
            Wakening wakening) {
        this.rows = rows;
        this.inbox = inbox;
        this.outbox = outbox;
        this.transactions = transactions;
        this.wakening = wakening;
    }

    void settle(Request request, Answer answer) {
        transactions.executeWithoutResult(_ -> {
            inbox.finish(request.from().workspace(), request.id());
            if (isNew(request.from(), answer)) put(request, answer);
        });
        Set<Line> lanes = answer.deliveries().stream().map(Line::laneOf).collect(Collectors.toSet());
        if (!lanes.isEmpty()) wakening.deliveries(lanes);
    }

    private void put(Request request, Answer answer) {
        int number = 0;
        for (Delivery delivery : answer.deliveries()) {
            outbox.add(request.id() + "/" + number++, delivery);
        }
    }

    private boolean isNew(LearnerId learner, Answer answer) {
        return answer.once().map(what -> noteOnce(learner, what)).orElse(true);
    }

    private boolean noteOnce(LearnerId learner, String what) {
        return rows.sql("""
                        insert into chat_said_once (workspace, person, what)
                        values (:workspace, :person, :what) on conflict do nothing""")
                        .param("workspace", learner.workspace())
                        .param("person", learner.person())
                        .param("what", what)
                        .update()
                > 0;
    }
}

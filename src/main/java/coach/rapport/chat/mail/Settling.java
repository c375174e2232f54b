package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import coach.rapport.evidence.Recollection;
import coach.rapport.learners.LearnerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Settles a request and puts its answer into the outbox: both or neither. Where its person was forgotten while it was
 * worked on, there is no answer.
 */
class Settling {
    private final JdbcClient rows;
    private final InboxRows inbox;
    private final OutboxRows outbox;
    private final TransactionOperations transactions;
    private final Wakening wakening;
    private final Consumer<LearnerId> forgetting;
    private final Recollection recollection;

    /** @param forgetting erases what is kept about somebody */
    Settling(
            JdbcClient rows,
            InboxRows inbox,
            OutboxRows outbox,
            TransactionOperations transactions,
            Wakening wakening,
            Consumer<LearnerId> forgetting,
            Recollection recollection) {
        this.rows = rows;
        this.inbox = inbox;
        this.outbox = outbox;
        this.transactions = transactions;
        this.wakening = wakening;
        this.forgetting = forgetting;
        this.recollection = recollection;
    }

    /** What has been put in and waits. */
    private record Out(List<Delivery> deliveries, Optional<Request> next) {}

    void settle(Request request, Answer answer) {
        Out out = Objects.requireNonNull(transactions.execute(_ -> commit(request, answer)));
        Set<Line> lanes = out.deliveries().stream().map(Line::laneOf).collect(Collectors.toSet());
        if (!lanes.isEmpty()) wakening.deliveries(lanes);
        out.next().ifPresent(next -> wakening.conversations(Set.of(Line.queueOf(next))));
    }

    private Out commit(Request request, Answer answer) {
        if (!inbox.finish(request.from().workspace(), request.id())) return forgottenMeanwhile(request);
        boolean isNew = isNew(request.from(), answer);
        List<Delivery> deliveries = isNew ? answer.deliveries() : answer.otherwise();
        int number = 0;
        for (Delivery delivery : deliveries) {
            outbox.add(request.id() + "/" + number++, delivery);
        }
        Optional<Request> next = answer.next().filter(_ -> isNew);
        next.ifPresent(inbox::add);
        return new Out(deliveries, next);
    }

    private Out forgottenMeanwhile(Request request) {
        // The removal of a workspace leaves nothing; told of it twice, we would erase nothing the second time.
        if (!(request instanceof Request.Removed)) inbox.rememberAnonymously(request);
        // The work may have read the person's words after they were forgotten, or written something about them anew.
        if (!request.from().person().isEmpty()) forgetting.accept(request.from());
        recollection.clear();
        return new Out(List.of(), Optional.empty());
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

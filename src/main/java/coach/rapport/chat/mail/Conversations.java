package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off queues of requests. */
class Conversations {
    private static final Logger log = LoggerFactory.getLogger(Conversations.class);
    private static final Duration A_MOMENT = Duration.ofMillis(200);
    /** Pauses between attempts; when they are used up, the person is told. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofSeconds(9));

    private final InboxRows inbox;
    private final Desk desk;
    private final Settling settling;

    Conversations(InboxRows inbox, Desk desk, Settling settling) {
        this.inbox = inbox;
        this.desk = desk;
        this.settling = settling;
    }

    /** Works until nothing waits. Returns how long to pause before the next attempt; empty where all is done. */
    Optional<Duration> drain(Line queue) {
        Optional<Waiting> next = inbox.take(queue);
        while (next.isPresent()) {
            Optional<Duration> pause = work(next.get());
            if (pause.isPresent()) return pause;
            next = inbox.take(queue);
        }
        return Optional.empty();
    }

    private Optional<Duration> work(Waiting waiting) {
        // Begun this often and never brought to an end: it stopped the process, or something that is not an exception.
        if (waiting.attempts() > PAUSES.size() + 1) return apologise(waiting.request());
        try {
            Request request = waiting.request();
            settling.settle(request, UnderWay.working(request, () -> desk.answer(request)));
            return Optional.empty();
        } catch (TooSoon _) {
            inbox.putBack(waiting.request());
            return Optional.of(A_MOMENT);
        } catch (RuntimeException problem) {
            return afterFailure(waiting, problem);
        }
    }

    private Optional<Duration> afterFailure(Waiting waiting, RuntimeException problem) {
        // No wonder, where its person was forgotten while it was worked on.
        if (!inbox.knows(waiting.request())) {
            settling.settle(waiting.request(), Answer.nothing());
            return Optional.empty();
        }
        // Messages of exceptions may hold what people wrote: only kinds and places are logged.
        log.warn(
                "request failed kind={} attempt={} problem={} at={}",
                waiting.request().getClass().getSimpleName(),
                waiting.attempts(),
                problem.getClass().getName(),
                whereFrom(problem));
        if (waiting.attempts() <= PAUSES.size()) return Optional.of(PAUSES.get(waiting.attempts() - 1));
        return apologise(waiting.request());
    }

    private static String whereFrom(RuntimeException problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        return trace.length == 0 ? "unknown" : trace[0].toString();
    }

    private Optional<Duration> apologise(Request request) {
        List<Delivery> apology = desk.apology(request);
        settling.settle(request, Answer.of(apology));
        return Optional.empty();
    }
}

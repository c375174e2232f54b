package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Earlier;
import coach.rapport.chat.Place;
import coach.rapport.chat.Platform;
import coach.rapport.chat.Platform.Receipt;
import coach.rapport.chat.Request;
import coach.rapport.chat.mail.OutboxRows.Outgoing;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Empties lanes of deliveries. */
class Deliveries {
    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** After a day, an answer is no longer one. */
    private static final Duration GIVE_UP_AFTER = Duration.ofDays(1);

    private static final Receipt.Impossible TOO_LATE = new Receipt.Impossible("too late");

    private final OutboxRows outbox;
    private final InboxRows inbox;
    private final StoredThreads threads;
    private final FileRows files;
    private final Platform platform;
    private final TransactionOperations transactions;
    private final Wakening wakening;
    private final Clock clock;

    Deliveries(
            OutboxRows outbox,
            InboxRows inbox,
            StoredThreads threads,
            FileRows files,
            Platform platform,
            TransactionOperations transactions,
            Wakening wakening,
            Clock clock) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.threads = threads;
        this.files = files;
        this.platform = platform;
        this.transactions = transactions;
        this.wakening = wakening;
        this.clock = clock;
    }

    /** Delivers until nothing waits. Returns how long to pause before the next attempt; empty where all is done. */
    Optional<Duration> drain(Line lane) {
        Optional<Outgoing> next = outbox.begin(lane);
        while (next.isPresent()) {
            if (outbox.isOvertaken(lane, next.get())) {
                outbox.finish(next.get());
                next = outbox.begin(lane);
                continue;
            }
            Optional<Duration> pause = settle(next.get(), attempt(next.get()));
            if (pause.isPresent()) return pause;
            next = outbox.begin(lane);
        }
        return Optional.empty();
    }

    private Receipt attempt(Outgoing outgoing) {
        Optional<Place> thread = threadOf(outgoing.delivery());
        if (thread.isEmpty() && needsThread(outgoing.delivery()))
            return new Receipt.Impossible("thread was not posted");
        if (outgoing.delivery() instanceof Delivery.Announce announce) return announced(outgoing, announce);
        return delivered(outgoing, thread);
    }

    /** What whole channels see is neither said twice nor taken for unsaid where it may stand already. */
    private Receipt announced(Outgoing outgoing, Delivery.Announce announce) {
        Receipt receipt = isPast(announce) ? TOO_LATE : delivered(outgoing, Optional.empty());
        boolean mayStand = receipt instanceof Receipt.Impossible && outgoing.attempts() > 0;
        return mayStand && platform.stands(outgoing.key(), announce) ? new Receipt.Sent(Optional.empty()) : receipt;
    }

    private Receipt delivered(Outgoing outgoing, Optional<Place> thread) {
        try {
            // Whether an earlier attempt got through is known to nobody, not even after a crash: better look.
            return platform.deliver(outgoing.key(), outgoing.attempts() > 0, outgoing.delivery(), thread);
        } catch (RuntimeException problem) {
            log.warn(
                    "delivery broke off key={} problem={}",
                    outgoing.key(),
                    problem.getClass().getName());
            return new Receipt.Later(0);
        }
    }

    private boolean isPast(Delivery.Announce announce) {
        return clock.instant().isAfter(announce.until());
    }

    private Optional<Place> threadOf(Delivery delivery) {
        return thread(delivery).flatMap(thread -> threads.findPlace(thread.learner(), thread.key()));
    }

    private static boolean needsThread(Delivery delivery) {
        return thread(delivery).isPresent();
    }

    /** Returns the thread that it goes below, or whose first message it changes. */
    private static Optional<Destination.InThread> thread(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Post post when post.to() instanceof Destination.InThread thread -> Optional.of(thread);
            case Delivery.Change change
            when change.message() instanceof Earlier.Opening opening ->
                Optional.of(new Destination.InThread(opening.learner(), opening.key()));
            case Delivery.Change change
            when change.message() instanceof Earlier.Below below ->
                Optional.of(new Destination.InThread(below.learner(), below.key()));
            case Delivery.Post _, Delivery.Change _, Delivery.Thinking _ -> Optional.empty();
            case Delivery.Whisper _, Delivery.Open _, Delivery.Renew _, Delivery.Home _ -> Optional.empty();
            case Delivery.Announce _, Delivery.SendFile _, Delivery.RemoveFile _ -> Optional.empty();
        };
    }

    private Optional<Duration> settle(Outgoing outgoing, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Sent(var message) -> sent(outgoing, message);
            case Receipt.Later(long seconds) -> later(outgoing, seconds);
            case Receipt.Impossible(String reason) -> impossible(outgoing, reason);
        };
    }

    private Optional<Duration> sent(Outgoing outgoing, Optional<Place> message) {
        transactions.executeWithoutResult(_ -> {
            if (!outbox.finish(outgoing)) return;
            message.ifPresent(place -> noteThread(outgoing.delivery(), place));
            if (outgoing.delivery() instanceof Delivery.Home home) files.removeReplaced(home);
        });
        return Optional.empty();
    }

    private void noteThread(Delivery delivery, Place place) {
        if (delivery instanceof Delivery.Post post) {
            boolean below = post.to() instanceof Destination.InThread;
            post.opensThread().ifPresent(name -> threads.add(post.learner(), name, place, below));
        }
    }

    private Optional<Duration> later(Outgoing outgoing, long seconds) {
        if (outgoing.made().isBefore(Moment.ago(clock, GIVE_UP_AFTER))) return impossible(outgoing, TOO_LATE.reason());
        Duration asked = Duration.ofSeconds(seconds);
        return Optional.of(seconds > 0 ? asked : pauseAfter(outgoing.attempts()));
    }

    // 1, 2, 4 ... seconds, then a minute.
    private static Duration pauseAfter(int attempts) {
        return attempts >= 6 ? LONGEST_PAUSE : Duration.ofSeconds(1L << attempts);
    }

    private Optional<Duration> impossible(Outgoing outgoing, String reason) {
        log.warn("delivery failed for good key={} reason={}", outgoing.key(), reason);
        Optional<Request> undelivered = undelivered(outgoing, reason.equals(TOO_LATE.reason()));
        transactions.executeWithoutResult(_ -> {
            outbox.giveUp(outgoing, reason);
            undelivered.ifPresent(inbox::add);
        });
        undelivered.ifPresent(request -> wakening.conversations(Set.of(Line.queueOf(request))));
        return Optional.empty();
    }

    /** Who asked for something in a channel is told that it could not be made. */
    private static Optional<Request> undelivered(Outgoing outgoing, boolean late) {
        if (!(outgoing.delivery() instanceof Delivery.Announce announce)) return Optional.empty();
        return Optional.of(new Request.Undelivered(
                "undelivered/" + outgoing.key(), announce.learner(), announce.channel(), announce.about(), late));
    }
}

package coach.rapport.chat.keeping;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.mail.Outbox;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.learners.Coming;
import coach.rapport.learners.Comings;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Morning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Brings notes and plans back in the morning, once each, to those who still agree to be written to. */
public class MorningWatch {
    private static final Logger log = LoggerFactory.getLogger(MorningWatch.class);
    private static final int PAGE = 100;
    /** For so long nobody asks the platform again where it did not say where somebody is. */
    private static final Duration ASKED_IN_VAIN = Duration.ofMinutes(5);
    /** Beyond so many the failures are forgotten, to bound the memory. */
    private static final int REMEMBERED = 10_000;

    private final List<Kind> kinds;
    private final Agreement agreement;
    private final Whereabouts whereabouts;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Map<LearnerId, Instant> unknown = new ConcurrentHashMap<>();

    /**
     * One kind of thing that comes on mornings.
     *
     * @param name unique among them
     * @param card what is said; empty where the thing is gone
     */
    record Kind(String name, Comings comings, Function<Coming, Optional<Card>> card) {}

    MorningWatch(
            List<Kind> kinds,
            Agreement agreement,
            Whereabouts whereabouts,
            Outbox outbox,
            TransactionOperations transactions,
            Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.agreement = agreement;
        this.whereabouts = whereabouts;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void look() {
        kinds.forEach(this::look);
    }

    private void look(Kind kind) {
        Optional<Coming> last = Optional.empty();
        List<Coming> page;
        do {
            page = kind.comings().listComing(Morning.furthestDay(clock.instant()), last, PAGE);
            page.forEach(coming -> trySend(kind, coming));
            last = page.isEmpty() ? last : Optional.of(page.getLast());
        } while (page.size() == PAGE);
    }

    // One that fails keeps nobody else from theirs.
    private void trySend(Kind kind, Coming coming) {
        try {
            if (isDue(coming)) send(kind, coming);
        } catch (RuntimeException failure) {
            log.warn(
                    "could not bring back a {}: {}",
                    kind.name(),
                    failure.getClass().getSimpleName());
        }
    }

    private boolean isDue(Coming coming) {
        return findZone(coming.learner())
                .filter(zone -> Morning.isDue(coming.on(), zone, clock.instant()))
                .isPresent();
    }

    private Optional<ZoneId> findZone(LearnerId learner) {
        Instant asked = unknown.get(learner);
        Instant now = clock.instant();
        if (asked != null && !now.isBefore(asked) && now.isBefore(asked.plus(ASKED_IN_VAIN))) return Optional.empty();
        Optional<ZoneId> zone = whereabouts.find(learner);
        if (unknown.size() >= REMEMBERED) unknown.clear();
        if (zone.isPresent()) unknown.remove(learner);
        else unknown.put(learner, now);
        return zone;
    }

    /** The agreement is held first: whoever forgets somebody meanwhile waits, and then finds and erases this too. */
    private void send(Kind kind, Coming coming) {
        transactions.executeWithoutResult(_ -> {
            if (!agreement.hold(coming.learner()) || !kind.comings().claim(coming)) return;
            kind.card().apply(coming).ifPresent(card -> outbox.put(key(kind, coming), post(coming.learner(), card)));
        });
    }

    private static String key(Kind kind, Coming coming) {
        return "%s/%s/%s".formatted(kind.name(), coming.id(), coming.on());
    }

    private static Delivery post(LearnerId learner, Card card) {
        return new Delivery.Post(learner, new Destination.Direct(learner), card, Optional.empty());
    }
}

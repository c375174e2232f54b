package coach.rapport.progress.kept;

import coach.rapport.coaching.Scorecard;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.practice.Ending;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Fork;
import coach.rapport.practice.Session;
import coach.rapport.progress.Practised;
import coach.rapport.progress.Times;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reduces a practice to what is kept of it. */
public final class Reckoned {
    private Reckoned() {}

    /** @return empty where nothing of it is kept */
    public static Optional<Practised> of(Session session, Function<Session, Scorecard> scores) {
        return switch (session.ending().orElse(null)) {
            case null -> Optional.empty();
            case Ending.Stopped _ -> Optional.empty();
            case Ending.Over over -> of(session, over, scores);
        };
    }

    private static Optional<Practised> of(Session session, Ending.Over over, Function<Session, Scorecard> scores) {
        List<Exchange> own = own(session);
        if (own.isEmpty()) return Optional.empty();
        return Optional.of(new Practised(
                session.id(),
                session.scenario(),
                over.at(),
                over.outcome(),
                session.fork().isPresent(),
                scores.apply(session).dimensions(),
                techniques(own),
                session.state().told()));
    }

    /** Returns what was said in this practice: a second try begins with what the first one said already. */
    private static List<Exchange> own(Session session) {
        int shared = session.fork().map(Fork::exchange).orElse(0);
        return session.exchanges().stream().skip(shared).toList();
    }

    private static Map<Technique, Times> techniques(List<Exchange> exchanges) {
        Map<Technique, Times> times = new EnumMap<>(Technique.class);
        for (Exchange exchange : exchanges) {
            for (Evidence one : exchange.evidence().evidence()) {
                times.merge(one.technique(), one.shown() ? new Times(1, 0) : new Times(0, 1), Times::plus);
            }
        }
        return times;
    }
}

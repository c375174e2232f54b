package coach.rapport.chat.keeping;

import coach.rapport.curriculum.Tip;
import coach.rapport.practice.Session;
import coach.rapport.tips.TipUse;
import coach.rapport.tips.TipUses;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Which tip a practice was begun from. */
class TipOrigin {
    /** A practice that begins longer after a tip was tried has nothing to do with it. */
    private static final Duration SOON = Duration.ofHours(24);

    private final TipUses uses;
    private final Function<String, Optional<Tip>> library;

    /** @param library finds a tip by its id */
    TipOrigin(TipUses uses, Function<String, Optional<Tip>> library) {
        this.uses = uses;
        this.library = library;
    }

    /** @param use by which the practice was begun */
    record Origin(Tip tip, TipUse use) {}

    /** Returns the tip, or empty where the practice came from none, or is a second try. */
    Optional<Origin> find(Session session) {
        if (session.fork().isPresent()) return Optional.empty();
        return uses.listOf(session.learner()).stream()
                .filter(use -> use.kind() == TipUse.Kind.TRIED && isJustBefore(use, session))
                .flatMap(use -> origin(use).stream())
                .filter(origin -> origin.tip().scenario().equals(session.scenario()))
                .findFirst();
    }

    private static boolean isJustBefore(TipUse use, Session session) {
        return !use.at().isAfter(session.started()) && !use.at().plus(SOON).isBefore(session.started());
    }

    private Optional<Origin> origin(TipUse use) {
        return use.tip().flatMap(library).map(tip -> new Origin(tip, use));
    }
}

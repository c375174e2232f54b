package coach.rapport.coaching.wordings;

import coach.rapport.coaching.BetterWording;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.practice.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Wordings of somebody else's for a moment: held to what Rapport's own are held to. */
public final class OtherWordings {
    private final EvidenceReader reader;

    public OtherWordings(EvidenceReader reader) {
        this.reader = reader;
    }

    /**
     * Returns the better wording with other words in the place of the strong ones; empty where they take up nothing that the
     * customer had said, do not show the technique, or miss something.
     */
    public Optional<BetterWording> find(Session session, BetterWording builtIn, String strong) {
        if (strong.strip().equals(builtIn.weak().strip())
                || !takesUp(strong, builtIn.line().words())) {
            return Optional.empty();
        }
        List<Turn> turns = session.turns();
        int index = 2 * builtIn.exchange() + 1;
        TurnEvidence shown = reader.read(turns.subList(0, index), Turn.learner(index, strong));
        boolean misses = shown.evidence().stream().anyMatch(evidence -> !evidence.shown());
        if (misses || !shown.shows(builtIn.technique())) return Optional.empty();
        return Optional.of(new BetterWording(
                builtIn.exchange(), builtIn.technique(), builtIn.line(), builtIn.weak(), strong, builtIn.advice()));
    }

    private static boolean takesUp(String strong, String line) {
        Set<String> words = Set.copyOf(Clause.content(strong));
        return Clause.content(line).stream().anyMatch(words::contains);
    }
}

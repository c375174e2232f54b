package coach.rapport.chat.dialogue;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import coach.rapport.practice.Session;
import coach.rapport.practice.SessionId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A moment of a practice, as buttons and forms carry it: {@code 5f0c... 3 reflect shown}.
 *
 * @param session without its workspace: that is always the asker's own
 * @param exchange from 0
 */
record MomentAsked(String session, int exchange, Technique technique, Polarity said) {
    static MomentAsked of(SessionId session, int exchange, Technique technique, Polarity said) {
        return new MomentAsked(session.value(), exchange, technique, said);
    }

    String line() {
        return "%s %d %s %s".formatted(session, exchange, technique.id(), id(said));
    }

    static Optional<MomentAsked> parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 4 || !parts[1].matches("\\d{1,4}")) return Optional.empty();
        return Technique.find(parts[2])
                .flatMap(technique -> Arrays.stream(Polarity.values())
                        .filter(said -> id(said).equals(parts[3]))
                        .findFirst()
                        .map(said -> new MomentAsked(parts[0], Integer.parseInt(parts[1]), technique, said)));
    }

    private static String id(Polarity said) {
        return said.name().toLowerCase(Locale.ROOT);
    }

    /** Returns what Rapport found at that moment. */
    Optional<Evidence> findIn(Session talk) {
        if (exchange >= talk.exchanges().size()) return Optional.empty();
        return talk.exchanges().get(exchange).evidence().evidence().stream()
                .filter(one -> one.technique() == technique && one.polarity() == said)
                .findFirst();
    }
}

package coach.rapport.chat.dialogue;

import coach.rapport.practice.Ending;
import coach.rapport.practice.Fork;
import coach.rapport.practice.Session;

/** Questions about a session that several answers depend on. */
final class Talks {
    private Talks() {}

    /** Returns how many exchanges were played in this session itself, without those shared with a first one. */
    static int played(Session session) {
        return session.exchanges().size() - session.fork().map(Fork::exchange).orElse(0);
    }

    static boolean isScored(Session session) {
        return session.ending().filter(Ending.Over.class::isInstance).isPresent() && played(session) > 0;
    }

    static boolean isStopped(Session session) {
        return session.ending().filter(Ending.Stopped.class::isInstance).isPresent();
    }

    /** Returns the customer's words that the learner answers next. */
    static String lastLine(Session session) {
        return session.exchanges().isEmpty()
                ? session.opening().text()
                : session.exchanges().getLast().customer().text();
    }

    /** Returns the customer's words that the learner answered in this exchange. */
    static String lineBefore(Session session, int exchange) {
        return exchange == 0
                ? session.opening().text()
                : session.exchanges().get(exchange - 1).customer().text();
    }
}

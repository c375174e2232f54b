package coach.rapport.practice;

import java.util.Optional;

/** What came of a learner's message. */
public sealed interface Reply {
    /**
     * The customer answered; the session holds it as its last exchange.
     *
     * @param voice who spoke for the customer
     * @param heard whether the line was put down while it was being said ({@link Saying})
     */
    record Answered(Session session, Voice voice, boolean heard) implements Reply {
        public Exchange exchange() {
            return session.exchanges().getLast();
        }

        /** Returns how the customer ended the talk, where they did. */
        public Optional<Outcome> ended() {
            return exchange().step().ends();
        }
    }

    /** The learner is in distress: the role stopped and the session is closed unscored. */
    record Care(Session session) implements Reply {}

    /** The practice was over already; nothing was recorded. */
    record Closed(Session session) implements Reply {}
}

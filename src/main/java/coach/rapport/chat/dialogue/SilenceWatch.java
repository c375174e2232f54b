package coach.rapport.chat.dialogue;

import coach.rapport.chat.Inbox;
import coach.rapport.chat.Request;
import coach.rapport.chat.mail.Threads;
import coach.rapport.chat.visit.Asked;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import java.time.Clock;
import java.util.Optional;

/**
 * Looks for practices that nobody writes in any more. It only asks for their end, through the inbox: so it comes after
 * whatever the learner wrote last, and is not lost when the process dies on the way.
 */
class SilenceWatch {
    private final Practices practices;
    private final Threads threads;
    private final Inbox inbox;
    private final IdleTime idle;
    private final Clock clock;

    SilenceWatch(Practices practices, Threads threads, Inbox inbox, IdleTime idle, Clock clock) {
        this.practices = practices;
        this.threads = threads;
        this.inbox = inbox;
        this.idle = idle;
        this.clock = clock;
    }

    void look() {
        practices
                .listSilentSince(clock.instant().minus(idle.idleAfter()))
                .forEach(session -> inbox.accept(end(session)));
    }

    private Request end(Session session) {
        return new Request.Pressed(
                "silent/" + session.id().value() + "/" + session.touched().toEpochMilli(),
                session.learner(),
                threads.findPlace(session.learner(), session.id().value()),
                Asked.SILENT.action(),
                session.id().value(),
                Optional.empty(),
                Optional.empty());
    }
}

package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery.Thinking;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Place;
import coach.rapport.chat.Platform;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows hints past the outbox. */
class PlatformHints implements Hints {
    private static final Logger log = LoggerFactory.getLogger(PlatformHints.class);

    private final Threads threads;
    private final Platform platform;

    PlatformHints(Threads threads, Platform platform) {
        this.threads = threads;
        this.platform = platform;
    }

    @Override
    public void show(Thinking thinking) {
        try {
            platform.deliver("hint/" + UUID.randomUUID(), false, thinking, threadOf(thinking));
        } catch (RuntimeException problem) {
            log.debug("hint not shown problem={}", problem.getClass().getName());
        }
    }

    @Override
    public boolean mayGrow(String workspace) {
        return platform.letsGrow(workspace);
    }

    private Optional<Place> threadOf(Thinking thinking) {
        return thinking.to() instanceof Destination.InThread thread
                ? threads.findPlace(thread.learner(), thread.key())
                : Optional.empty();
    }
}

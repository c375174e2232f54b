package coach.rapport.playground.deliveries;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Entry;
import coach.rapport.playground.workspace.Kind;
import coach.rapport.playground.workspace.PlaygroundClock;
import coach.rapport.playground.workspace.Shelf;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Sends events again when their time has come on the playground's clock. */
@PlaygroundPart
class Retries {
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final Semaphore news = new Semaphore(0);
    private final EventQueue queue;
    private final Thread worker;

    Retries(EventQueue queue, PlaygroundClock clock, Shelf shelf) {
        this.queue = queue;
        this.worker = Thread.ofVirtual().name("playground-retries").unstarted(this::work);
        clock.watch(news::release);
        shelf.watch(this::look);
    }

    @EventListener
    void begin(ApplicationReadyEvent event) {
        worker.start();
    }

    private void look(Entry entry) {
        if (entry.kind() == Kind.DELIVERY) news.release();
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            queue.takeDue().forEach(pending -> Thread.startVirtualThread(() -> queue.retry(pending)));
            rest(queue.untilNext().orElse(LONGEST_REST));
        }
    }

    private void rest(Duration duration) {
        try {
            long millis = Math.min(duration.toMillis(), LONGEST_REST.toMillis());
            if (news.tryAcquire(millis, TimeUnit.MILLISECONDS)) news.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @PreDestroy
    void end() {
        worker.interrupt();
    }
}

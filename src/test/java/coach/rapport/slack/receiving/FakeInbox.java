package coach.rapport.slack.receiving;

import coach.rapport.chat.Inbox;
import coach.rapport.chat.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Remembers what it was given, or refuses everything while {@link #shut}. */
public final class FakeInbox implements Inbox {
    private final List<Request> all = new CopyOnWriteArrayList<>();
    private final Semaphore refusals = new Semaphore(0);
    private volatile boolean shut;

    @Override
    public void accept(Request request) {
        if (shut) {
            refusals.release();
            throw new IllegalStateException("the database is away");
        }
        all.add(request);
    }

    public List<Request> all() {
        return List.copyOf(all);
    }

    /** Waits until something was refused. */
    public void refused() throws InterruptedException {
        if (!refusals.tryAcquire(20, TimeUnit.SECONDS)) throw new AssertionError("nothing was refused");
    }

    public void shut(boolean isShut) {
        shut = isShut;
    }

    public void clear() {
        all.clear();
        refusals.drainPermits();
    }
}

package coach.rapport.chat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A chat platform that remembers what it was asked, and looks before it posts again. */
public final class FakePlatform implements Platform {
    /** One attempt. */
    public record Attempt(String key, boolean again, Delivery delivery, Optional<Place> thread) {}

    private final List<Attempt> attempts = new ArrayList<>();
    private final Map<String, Place> visible = new HashMap<>();
    private final Deque<Receipt> refusals = new ArrayDeque<>();
    private final BlockingQueue<Delivery> posted = new LinkedBlockingQueue<>();
    private int breakdowns;

    /** The next attempts get these answers, and nothing is posted. */
    public FakePlatform refusing(Receipt... receipts) {
        refusals.addAll(List.of(receipts));
        return this;
    }

    /** The next post gets through, and then the connection breaks. */
    public FakePlatform breakingDownAfterPosting() {
        breakdowns++;
        return this;
    }

    @Override
    public synchronized Receipt deliver(String key, boolean again, Delivery delivery, Optional<Place> thread) {
        attempts.add(new Attempt(key, again, delivery, thread));
        if (!refusals.isEmpty()) return refusals.removeFirst();
        if (again && visible.containsKey(key)) return sent(key);
        Place place = new Place("D-" + delivery.learner().person(), Optional.of("m" + visible.size()));
        visible.put(key, place);
        posted.add(delivery);
        if (breakdowns-- > 0) throw new IllegalStateException("connection reset");
        return sent(key);
    }

    @Override
    public synchronized boolean stands(String key, Delivery delivery) {
        return visible.containsKey(key);
    }

    private Receipt sent(String key) {
        return new Receipt.Sent(Optional.ofNullable(visible.get(key)));
    }

    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** Returns what people can see, in the order in which it appeared. */
    public List<Delivery> posted() {
        return List.copyOf(posted);
    }

    /** Waits for the next visible delivery. */
    public BlockingQueue<Delivery> queue() {
        return posted;
    }
}

package coach.rapport.benchmarks.many;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** Somebody who practises: sends a line, reads the answer, thinks, and sends the next. */
final class Learner {
    /** What is not answered by then, never will be. */
    private static final Duration NEVER = Duration.ofMinutes(15);

    private static final List<String> LINES = List.of(
            "That makes %d days of waiting, and it sounds as if that wears you down.",
            "What happened after call number %d? I'd like to understand it from your side.",
            "So you lost %d hours over this. Have I got that right?",
            "I don't know yet why it failed %d times.",
            "How did you manage for %d minutes without it?",
            "You kept a note of all %d calls.",
            "What matters most to you before %d o'clock tonight?",
            "Which of the %d things should I look at first?");

    private final int number;
    private final String workspace;
    private final SignedRequests slack;
    private final Answers answers;
    private final RandomGenerator random;
    private final Semaphore whole = new Semaphore(0);
    private final Waits own = new Waits();
    private volatile String thread = "";
    private volatile long sent;
    private volatile boolean silent;
    private int said;
    private int unanswered;

    Learner(int number, int workspaces, SignedRequests slack, Answers answers, RandomGenerator random) {
        this.number = number;
        this.workspace = "T%03d".formatted(number % workspaces);
        this.slack = slack;
        this.answers = answers;
        this.random = random;
    }

    String channel() {
        return "D" + number;
    }

    Waits own() {
        return own;
    }

    int unanswered() {
        return unanswered;
    }

    /** Accepts the first-use notice, whose button goes on with a practice. Returns whether the customer has spoken. */
    boolean begins() {
        slack.interaction("""
                {"type":"block_actions","team":{"id":"%s"},"user":{"id":"U%d","team_id":"%s"},"channel":{"id":"%s"},\
                "trigger_id":"%d.1","actions":[{"type":"button","action_id":"notice.accept#0",\
                "value":"practice.start third-call","action_ts":"1700000000.%06d"}]}""".formatted(workspace, number, workspace, channel(), number, number));
        return heard();
    }

    void talks(Wanted wanted, long end) throws InterruptedException {
        // Everybody is somewhere in their pause when the measurement begins.
        long pause = random.nextLong(wanted.longest().toNanos());
        while (System.nanoTime() + pause < end) {
            TimeUnit.NANOSECONDS.sleep(pause);
            says();
            pause = wanted.pause(random).toNanos();
        }
    }

    private void says() {
        int line = said++;
        whole.drainPermits();
        silent = true;
        sent = System.nanoTime();
        slack.event(
                """
                {"type":"event_callback","team_id":"%s","event_id":"Ev%d-%d","event":{"type":"message",\
                "channel_type":"im","channel":"%s","user":"U%d","text":"%s","ts":"1700000001.%06d","thread_ts":"%s"}}""".formatted(workspace, number, line, channel(), number, words(line), number * 100 + line, thread));
        if (!heard()) unanswered++;
    }

    // No two learners say the same, so that nothing is known from another's talk.
    private String words(int line) {
        return LINES.get((number + line) % LINES.size()).formatted(number * 100 + line);
    }

    private boolean heard() {
        try {
            return whole.tryAcquire(NEVER.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A message in their conversation was posted or changed. */
    void sees(String stamp, Map<String, String> fields) {
        boolean below = fields.containsKey("thread_ts") || !thread.isEmpty();
        if (!below) {
            thread = stamp;
            return;
        }
        Duration wait = Duration.ofNanos(System.nanoTime() - sent);
        boolean growing = fields.getOrDefault("text", "").endsWith("\u2026");
        if (said > 0 && silent) answers.first(wait);
        silent = false;
        if (growing) return;
        if (said > 0) {
            answers.whole(wait, fields);
            own.note(wait);
        }
        whole.release();
    }
}

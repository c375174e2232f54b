package coach.rapport.benchmarks;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One practice, and when its latest line was answered in full. */
final class Talk {
    private final String channel;
    private final String thread;
    private final Set<String> old = new HashSet<>();
    private final Set<String> heard = new HashSet<>();
    private long accepted;
    private long answered;
    private String answer = "";

    Talk(String channel, String thread) {
        this.channel = channel;
        this.thread = thread;
    }

    String channel() {
        return channel;
    }

    String thread() {
        return thread;
    }

    synchronized void begin() {
        old.addAll(heard);
        answered = 0;
        accepted = 0;
    }

    synchronized void accepted() {
        accepted = System.nanoTime();
    }

    /** Takes a message of Rapport's in the thread, new or changed. */
    synchronized void hear(JsonNode message) {
        String ts = message.path("ts").asString("");
        String text = message.path("text").asString("");
        heard.add(ts);
        // While it grows, a line ends in three dots.
        if (old.contains(ts) || text.endsWith("…") || answered != 0) return;
        answered = System.nanoTime();
        answer = message.toString();
    }

    synchronized boolean isAnswered() {
        return answered != 0 && accepted != 0;
    }

    /** Whether it was the customer who answered. */
    synchronized boolean isByTheCustomer() {
        return isAnswered() && answer.contains("Maya: ");
    }

    /** From the line being accepted to its whole answer standing in the thread. */
    synchronized double seconds() {
        return Math.max(0, answered - accepted) / 1e9;
    }
}

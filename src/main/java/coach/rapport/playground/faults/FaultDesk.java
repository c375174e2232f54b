package coach.rapport.playground.faults;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Faults that were ordered for the next calls of a method; {@code *} stands for any method. */
@PlaygroundPart
public class FaultDesk {
    private final Map<String, Deque<Fault>> ordered = new HashMap<>();
    private CountDownLatch silences = new CountDownLatch(1);

    public synchronized void order(String method, Fault fault, int times) {
        Deque<Fault> queue = ordered.computeIfAbsent(method, _ -> new ArrayDeque<>());
        for (int i = 0; i < times; i++) queue.addLast(fault);
    }

    /** Forgets what was ordered and ends the silences that are under way. */
    public synchronized void clear() {
        ordered.clear();
        silences.countDown();
        silences = new CountDownLatch(1);
    }

    /** Plays the fault ordered for this call, if it is one that keeps the call from taking effect. */
    public boolean strikesBefore(String method, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Fault> fault = next(method, false);
        if (fault.isPresent()) play(fault.get(), request, response);
        return fault.isPresent();
    }

    /** Cuts the connection after the call took effect, where that was ordered. */
    public boolean strikesAfter(String method, HttpServletRequest request) {
        Optional<Fault> fault = next(method, true);
        fault.ifPresent(_ -> request.setAttribute(CutValve.CUT, true));
        return fault.isPresent();
    }

    private synchronized Optional<Fault> next(String method, boolean after) {
        return find(method, after).or(() -> find("*", after));
    }

    private Optional<Fault> find(String method, boolean after) {
        Deque<Fault> queue = ordered.getOrDefault(method, new ArrayDeque<>());
        boolean due = !queue.isEmpty() && queue.getFirst() instanceof Fault.LostAnswer == after;
        return due ? Optional.of(queue.removeFirst()) : Optional.empty();
    }

    private void play(Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (fault) {
            case Fault.Refusal(String error) -> refuse(response, 200, error);
            case Fault.TooMany(Duration wait) -> {
                response.setHeader("Retry-After", String.valueOf(wait.toSeconds()));
                refuse(response, 429, "ratelimited");
            }
            case Fault.ServerError(int status) -> response.setStatus(status);
            case Fault.Silence(Duration duration) -> {
                beSilent(duration);
                response.setStatus(504);
            }
            case Fault.Cut _, Fault.LostAnswer _ -> request.setAttribute(CutValve.CUT, true);
        }
    }

    private static void refuse(HttpServletResponse response, int status, String error) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.getWriter()
                .write(Json.object().put("ok", false).put("error", error).toString());
    }

    private void beSilent(Duration duration) {
        CountDownLatch latch;
        synchronized (this) {
            latch = silences;
        }
        try {
            var _ = latch.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

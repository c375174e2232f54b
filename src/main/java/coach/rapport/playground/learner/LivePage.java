package coach.rapport.playground.learner;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page. It has a thread of its own, so that a slow browser holds nobody up. */
final class LivePage {
    private static final String END = "";

    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private final SseEmitter emitter = new SseEmitter(0L);
    private final String user;

    LivePage(String user) {
        this.user = user;
        Thread.startVirtualThread(this::work);
    }

    String user() {
        return user;
    }

    SseEmitter emitter() {
        return emitter;
    }

    void whenGone(Runnable gone) {
        Runnable leave = () -> {
            gone.run();
            end();
        };
        emitter.onCompletion(leave);
        emitter.onTimeout(leave);
        emitter.onError(_ -> leave.run());
    }

    void hello() {
        waiting.add("{\"kind\":\"hello\"}");
    }

    void tell(String document) {
        waiting.add(document);
    }

    void end() {
        waiting.add(END);
    }

    private void work() {
        try {
            for (String next = waiting.take(); !next.equals(END); next = waiting.take()) {
                emitter.send(SseEmitter.event().data(next));
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            // The browser has left; the server ends the request by itself.
            waiting.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

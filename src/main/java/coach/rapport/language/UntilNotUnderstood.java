package coach.rapport.language;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import org.jspecify.annotations.Nullable;

/**
 * Ends a stream at the first event that is not understood. LangChain4j would log it, and with it words of the answer,
 * and go on as if those words had never been there.
 */
final class UntilNotUnderstood implements ServerSentEventListener {
    private final ServerSentEventListener listener;
    private @Nullable Throwable failure;

    UntilNotUnderstood(ServerSentEventListener listener) {
        this.listener = listener;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        listener.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        if (failure != null) return;
        try {
            listener.onEvent(event, context);
        } catch (RuntimeException notUnderstood) {
            failure = notUnderstood;
            context.parsingHandle().cancel();
        }
    }

    // Kept until the end, and the first one only: what follows a failure is its consequence.
    @Override
    public void onError(Throwable error) {
        if (failure == null) failure = error;
    }

    /** Tells the listener how the stream ended; to be called once, when nothing more will come. */
    void end() {
        if (failure == null) listener.onClose();
        else listener.onError(failure);
    }
}

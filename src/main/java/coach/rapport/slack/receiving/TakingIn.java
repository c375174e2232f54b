package coach.rapport.slack.receiving;

import coach.rapport.chat.Inbox;
import com.google.gson.JsonParser;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.UrlVerificationRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import java.util.Optional;

/**
 * Puts everything into the inbox, and only then acknowledges. Bolt's own handlers come too late for that: they see
 * events as its classes, in which a changed message no longer says what it was before.
 */
@SuppressWarnings("rawtypes")
final class TakingIn implements Middleware {
    private final Inbox inbox;

    TakingIn(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (request instanceof UrlVerificationRequest) return chain.next(request);
        translated(request).ifPresent(inbox::accept);
        return Response.ok();
    }

    private static Optional<coach.rapport.chat.Request> translated(Request request) {
        return switch (request) {
            case SlashCommandRequest command -> Optional.of(Commands.read(command.getPayload()));
            case EventRequest event -> Events.read(json(event.getRequestBodyAsString()));
            case BlockActionRequest press -> Interactions.read(payload(press.getRequestBodyAsString()));
            case ViewSubmissionRequest form -> Interactions.read(payload(form.getRequestBodyAsString()));
            case MessageShortcutRequest chosen -> Interactions.read(payload(chosen.getRequestBodyAsString()));
            default -> Optional.empty();
        };
    }

    private static Json payload(String body) {
        return json(Bodies.json(body).orElse("{}"));
    }

    private static Json json(String text) {
        return new Json(JsonParser.parseString(text).getAsJsonObject());
    }
}

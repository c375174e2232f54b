package coach.rapport.language;

import coach.rapport.language.Asking.Pieces;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import org.jspecify.annotations.Nullable;

/** One call: hands over what arrives, and ends as soon as it is of no use any more. */
final class StreamedCall implements StreamingChatResponseHandler {
    // Nobody says that much in a chat, and no feedback is that long; past it something has gone wrong with the model.
    private static final int LONGEST = 8_000;

    /** The kind of failure where whoever asked had heard enough. */
    static final String NOT_WANTED = "not wanted";

    private final Pieces pieces;
    private final StringBuilder text = new StringBuilder();
    private @Nullable ChatResponse response;
    private @Nullable Throwable failure;

    private StreamedCall(Pieces pieces) {
        this.pieces = pieces;
    }

    /** What was said, and what it cost. */
    record Reply(String text, Usage usage) {
        @Override
        public String toString() {
            return "Reply[%d characters]".formatted(text.length());
        }
    }

    /** Asks, and returns when the answer is complete. Throws whatever went wrong. */
    static Reply make(StreamingChatModel model, ChatRequest request, Pieces pieces) {
        StreamedCall call = new StreamedCall(pieces);
        model.chat(request, call);
        return call.reply();
    }

    @Override
    public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
        if (failure != null) return;
        text.append(partial.text());
        if (text.length() > LONGEST) failure = new UnusableReply("answer too long");
        else if (!pieces.take(partial.text())) failure = new UnusableReply(NOT_WANTED);
        if (failure != null) context.streamingHandle().cancel();
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
        response = complete;
    }

    @Override
    public void onError(Throwable error) {
        if (failure == null) failure = error;
    }

    private Reply reply() {
        if (failure instanceof RuntimeException known) throw known;
        if (failure != null) throw new IllegalStateException(failure);
        if (response == null) throw new UnusableReply("answer cut off");
        check(response.finishReason());
        if (text.toString().isBlank()) throw new UnusableReply("empty answer");
        return new Reply(text.toString(), Usages.of(response.tokenUsage()));
    }

    private static void check(@Nullable FinishReason finish) {
        // Without a reason to stop, the stream broke off.
        if (finish == null || finish == FinishReason.LENGTH) throw new UnusableReply("answer cut off");
        // Providers have several names for what they keep back.
        if (finish != FinishReason.STOP) throw new UnusableReply("answer withheld");
    }
}

package coach.rapport.language;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A model that answers as it was told, call by call; the last way of answering is kept. */
final class FakeStream implements StreamingChatModel {
    final List<ChatRequest> asked = new ArrayList<>();
    private final Deque<Consumer<StreamingChatResponseHandler>> answers = new ArrayDeque<>();

    FakeStream then(Consumer<StreamingChatResponseHandler> answer) {
        answers.add(answer);
        return this;
    }

    FakeStream says(String... pieces) {
        return then(handler -> {
            for (String piece : pieces) handler.onPartialResponse(new PartialResponse(piece), context());
            handler.onCompleteResponse(complete(String.join("", pieces), FinishReason.STOP));
        });
    }

    FakeStream ends(String text, @Nullable FinishReason reason) {
        return then(handler -> {
            handler.onPartialResponse(new PartialResponse(text), context());
            handler.onCompleteResponse(complete(text, reason));
        });
    }

    FakeStream fails(Throwable failure) {
        return then(handler -> handler.onError(failure));
    }

    FakeStream breaksOff(String text, Throwable failure) {
        return then(handler -> {
            handler.onPartialResponse(new PartialResponse(text), context());
            handler.onError(failure);
        });
    }

    private static PartialResponseContext context() {
        return new PartialResponseContext(new StreamingHandle() {
            @Override
            public void cancel() {
                // What arrives afterwards is passed over in any case.
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
    }

    private static ChatResponse complete(String text, @Nullable FinishReason reason) {
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(text))
                .tokenUsage(new TokenUsage(100, 10))
                .finishReason(reason)
                .build();
    }

    @Override
    public void chat(ChatRequest request, StreamingChatResponseHandler handler) {
        asked.add(request);
        Consumer<StreamingChatResponseHandler> answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        answer.accept(handler);
    }
}

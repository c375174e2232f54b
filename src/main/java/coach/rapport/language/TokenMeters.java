package coach.rapport.language;

import dev.langchain4j.model.chat.listener.ChatModelErrorContext;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.listener.ChatModelResponseContext;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts calls and tokens as the provider reports them. Says nothing about who asked. */
final class TokenMeters implements ChatModelListener {
    private static final String CALLS = "rapport.language.calls";
    private static final String TOKENS = "rapport.language.tokens";

    private final MeterRegistry meters;

    TokenMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void onResponse(ChatModelResponseContext context) {
        Usage usage = Usages.of(context.chatResponse().tokenUsage());
        meters.counter(CALLS, "outcome", "answered").increment();
        meters.counter(TOKENS, "kind", "in").increment(usage.in());
        meters.counter(TOKENS, "kind", "cached").increment(usage.cached());
        meters.counter(TOKENS, "kind", "out").increment(usage.out());
    }

    @Override
    public void onError(ChatModelErrorContext context) {
        meters.counter(CALLS, "outcome", "failed").increment();
    }
}

package coach.rapport.language;

import dev.langchain4j.model.chat.StreamingChatModel;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries the model once after the start, so that a wrong key or name is said before a learner meets it. */
final class FirstWords {
    private static final Logger log = LoggerFactory.getLogger(FirstWords.class);
    private static final Prompt PROMPT = new Prompt(
            "This is a test of the connection.",
            List.of(new Prompt.Message(Prompt.Role.USER, "Answer with the one word: ready")));

    private final StreamingChatModel model;
    private final Provider provider;
    private final Duration patience;
    private final LastAnswer last;

    FirstWords(StreamingChatModel model, Provider provider, Duration patience, LastAnswer last) {
        this.model = model;
        this.provider = provider;
        this.patience = patience;
        this.last = last;
    }

    void exchange() {
        Gate gate = new Gate(_ -> true);
        Outcome outcome = Deadline.in(patience).wait(() -> StreamedCall.make(model, Requests.of(PROMPT), gate), gate);
        last.remember(outcome);
        switch (outcome) {
            case Outcome.Said _ -> log.info("language model: {} answers", provider.name());
            case Outcome.Failed failed -> tell(failed.kind());
            case Outcome.Unaffordable _ -> {}
        }
    }

    private void tell(String kind) {
        log.warn(
                "language model: {} does not answer ({}). {} The built-in voice speaks until it does.",
                provider.name(),
                kind,
                Mends.of(kind).orElse(""));
    }
}

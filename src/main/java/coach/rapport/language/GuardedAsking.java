package coach.rapport.language;

import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Duration;
import java.util.Optional;

/** One turn's asking: counts the calls, and makes the second by itself where that is worth it. */
final class GuardedAsking implements Asking {
    private static final int MOST_CALLS = 2;
    /** For what is of use only as a whole. */
    private static final Pieces UNHEARD = _ -> true;

    /** With less time than this left, a second call would only keep people waiting. */
    private static final Duration WORTH_IT = Duration.ofSeconds(2);

    private static final Duration BEFORE_AGAIN = Duration.ofMillis(200);

    private final GuardedModel model;
    private final Accounts.Open account;
    private final Deadline deadline;
    private int calls;

    GuardedAsking(GuardedModel model, Accounts.Open account, Deadline deadline) {
        this.model = model;
        this.account = account;
        this.deadline = deadline;
    }

    @Override
    public Answer stream(Prompt prompt, Pieces pieces) {
        return asked(Requests.of(prompt), prompt.length(), pieces);
    }

    @Override
    public <T extends Record> Optional<T> ask(Prompt prompt, Class<T> form) {
        Answer answer = asked(Requests.of(prompt, form), prompt.length(), UNHEARD);
        return answer instanceof Answer.Text(String text) ? Forms.read(text, form) : Optional.empty();
    }

    private Answer asked(ChatRequest request, long length, Pieces pieces) {
        Gate first = new Gate(pieces);
        Outcome outcome = call(request, length, first);
        boolean heard = pieces != UNHEARD && first.used();
        if (outcome instanceof Outcome.Failed failed && !heard && isWorthAnother(failed)) {
            deadline.pause(pauseAfter(failed));
            outcome = call(request, length, new Gate(pieces));
        }
        return switch (outcome) {
            case Outcome.Said(var reply) -> new Answer.Text(reply.text());
            case Outcome.Failed failed -> new Answer.Unavailable(failed.kind());
            case Outcome.Unaffordable _ -> new Answer.Spent();
        };
    }

    private Outcome call(ChatRequest request, long length, Gate gate) {
        if (calls == MOST_CALLS) return Outcome.Failed.ofUs("asked often enough");
        if (deadline.left().isZero()) return Outcome.Failed.ofUs(FailureKind.TOO_LATE);
        calls++;
        return model.call(request, length, gate, deadline, account);
    }

    private boolean isWorthAnother(Outcome.Failed failed) {
        Duration after = deadline.left().minus(pauseAfter(failed));
        return failed.passing() && calls < MOST_CALLS && after.compareTo(WORTH_IT) >= 0;
    }

    private static Duration pauseAfter(Outcome.Failed failed) {
        return failed.retryAfter().orElse(BEFORE_AGAIN);
    }
}

package coach.rapport.language;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A configured model behind all that keeps it within bounds: deadline, breaker and budgets. */
final class GuardedModel implements LanguageModel {
    private static final Logger log = LoggerFactory.getLogger(GuardedModel.class);

    private static final String NOT_MADE = "not asked";

    /** However long somebody has waited: with no time at all the model need not be asked. */
    private static final int LEAST_SHARE = 4;

    private final Provider provider;
    private final StreamingChatModel model;
    private final Duration patience;
    private final Duration least;
    private final Breaker breaker;
    private final Accounts accounts;
    private final LastAnswer last;

    /** @param patience how long a turn may wait */
    GuardedModel(
            Provider provider,
            StreamingChatModel model,
            Duration patience,
            Breaker breaker,
            Accounts accounts,
            LastAnswer last) {
        this.provider = provider;
        this.model = model;
        this.patience = patience;
        this.least = patience.dividedBy(LEAST_SHARE);
        this.breaker = breaker;
        this.accounts = accounts;
        this.last = last;
    }

    @Override
    public Optional<Provider> provider() {
        return Optional.of(provider);
    }

    @Override
    public Asking begin(Account account) {
        return begin(account, Duration.ZERO);
    }

    @Override
    public Asking begin(Account account, Duration waited) {
        Duration left = patience.minus(waited);
        return new GuardedAsking(this, accounts.open(account), Deadline.in(left.compareTo(least) < 0 ? least : left));
    }

    @Override
    public void close(Account account) {
        accounts.close(account);
    }

    /** Makes one call, if one may be made. */
    Outcome call(ChatRequest request, long length, Gate gate, Deadline deadline, Accounts.Open account) {
        if (!breaker.lets()) return Outcome.Failed.ofUs("left alone for a while");
        Outcome outcome = Outcome.Failed.ofUs(NOT_MADE);
        try {
            outcome = affordable(request, length, gate, deadline, account);
        } catch (RuntimeException problem) {
            log.warn("language model not asked: {}", problem.getClass().getName());
        } finally {
            breaker.note(outcome);
        }
        if (outcome instanceof Outcome.Failed failed && !failed.kind().equals(StreamedCall.NOT_WANTED)) {
            log.warn("language model unavailable: {}", failed.kind());
        }
        last.remember(outcome);
        return outcome;
    }

    // An answer that is there is not lost because it could not be booked.
    private static void settle(Outcome outcome, Accounts.Open account) {
        try {
            account.settle(outcome);
        } catch (RuntimeException problem) {
            log.warn("cost of a call not kept: {}", problem.getClass().getName());
        }
    }

    private Outcome affordable(ChatRequest request, long length, Gate gate, Deadline deadline, Accounts.Open account) {
        if (!account.reserve(length)) return new Outcome.Unaffordable();
        // Whoever takes a piece may be in the middle of storing it, and an interruption there would break the
        // connection.
        Outcome outcome = deadline.wait(() -> StreamedCall.make(model, request, gate), gate::close);
        settle(outcome, account);
        return outcome;
    }
}

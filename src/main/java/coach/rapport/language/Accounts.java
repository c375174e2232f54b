package coach.rapport.language;

import java.time.LocalDate;

/** Keeps what is spent: against the day's budgets, and for the practice that it is spent on. */
final class Accounts {
    // English has about four characters a token; other scripts and names have fewer, so three.
    private static final int CHARACTERS_A_TOKEN = 3;
    /** In tokens: what an answer may cost, as long as nobody knows what it did. */
    private static final int FOR_THE_ANSWER = 500;

    private final Budgets budgets;
    private final CostRows rows;
    private final Costs costs;

    Accounts(Budgets budgets, CostRows rows, Costs costs) {
        this.budgets = budgets;
        this.rows = rows;
        this.costs = costs;
    }

    Open open(Account account) {
        return new Open(account);
    }

    void close(Account account) {
        costs.close(account);
    }

    /** An account for one turn. */
    final class Open {
        private final Account account;
        private final LocalDate day = budgets.today();
        private int calls;
        private long reserved;

        private Open(Account account) {
            this.account = account;
        }

        /** @param length of the prompt, in characters */
        boolean reserve(long length) {
            reserved = length / CHARACTERS_A_TOKEN + FOR_THE_ANSWER;
            rows.open(account);
            return budgets.reserve(account, day, calls++ == 0 ? 1 : 0, reserved);
        }

        void settle(Outcome outcome) {
            Usage usage = outcome instanceof Outcome.Said(var reply) ? reply.usage() : Usage.NONE;
            boolean free = outcome instanceof Outcome.Failed failed && failed.isFree();
            // Without figures from the provider, what was set aside stands.
            if (free || usage.total() > 0) budgets.settle(account, day, reserved, usage.total());
            rows.add(account, usage);
        }
    }
}

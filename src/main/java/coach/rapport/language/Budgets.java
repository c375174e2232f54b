package coach.rapport.language;

import java.time.LocalDate;

/** What may be spent in a day, by a learner and by a workspace. Enforced before the money is spent, on all replicas. */
interface Budgets {
    /**
     * Sets tokens aside.
     *
     * @param day from {@link #today}
     * @param turns 1 for a turn's first call, else 0
     * @return false, and nothing set aside, where that is more than is left
     */
    boolean reserve(Account account, LocalDate day, int turns, long tokens);

    /** Puts what a call really cost in the place of what was set aside for it. */
    void settle(Account account, LocalDate day, long reserved, long used);

    /** Returns the day that is counted now. */
    LocalDate today();
}

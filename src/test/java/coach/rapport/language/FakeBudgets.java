package coach.rapport.language;

import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A budget that is enough, or is not. */
final class FakeBudgets implements Budgets {
    boolean enough = true;
    int turns;
    final CostRows costs = mock(CostRows.class);
    final List<Long> settled = new ArrayList<>();

    /** Returns accounts over this budget that keep no costs. */
    Accounts accounts() {
        return new Accounts(this, costs, mock(Costs.class));
    }

    @Override
    public boolean reserve(Account account, LocalDate day, int more, long tokens) {
        turns += more;
        return enough;
    }

    @Override
    public void settle(Account account, LocalDate day, long reserved, long used) {
        settled.add(used);
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 11, 22);
    }
}

package coach.rapport.language;

import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;

/** A budget that is enough, or is not. */
final class FakeBudgets implements Budgets {
    boolean enough = true;
    int turns;
    final List<Usage> settled = new ArrayList<>();

    /** Returns accounts over this budget that keep no costs. */
    Accounts accounts() {
        return new Accounts(this, mock(CostRows.class), mock(Costs.class));
    }

    @Override
    public boolean reserve(Account account, int more, long tokens) {
        turns += more;
        return enough;
    }

    @Override
    public void settle(Account account, long reserved, Usage used) {
        settled.add(used);
    }
}

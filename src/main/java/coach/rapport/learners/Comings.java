package coach.rapport.learners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What comes to learners on mornings, of one kind. Whether it is morning where a learner is, {@link Morning} says. */
public interface Comings {
    /**
     * Returns what has not been sent and may be due, the oldest day first.
     *
     * @param upTo the latest day anywhere on earth ({@link Morning#furthestDay})
     * @param after the last one of the page before, so that those who wait for their morning hide nobody behind them
     * @param most how many at most; fewer than that is the last page
     */
    List<Coming> listComing(LocalDate upTo, Optional<Coming> after, int most);

    /** Returns the first page. */
    default List<Coming> listComing(LocalDate upTo, int most) {
        return listComing(upTo, Optional.empty(), most);
    }

    /**
     * Marks it as sent, in the caller's transaction: the one in which the message is handed over for sending.
     *
     * @return whether the caller is the one to send it; not where another replica does, or where it was put off, changed
     *     or deleted meanwhile
     */
    boolean claim(Coming coming);
}

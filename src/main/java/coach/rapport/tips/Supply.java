package coach.rapport.tips;

/** Where a team's tips come from. */
public enum Supply {
    /** The queue, and where it is empty the library: what was not posted yet or longest ago, in the library's order. */
    LIBRARY,
    /** The queue only. Where it is empty, nothing is posted that week. */
    QUEUE_ONLY
}

package coach.rapport.tips;

import java.util.Set;

/** What became of a team's week. */
enum Fate {
    /** Claimed for a tip, for good unless the platform refuses it. */
    POSTED,
    /** A lead wants none. */
    SKIPPED,
    /** The slot's day went by. */
    MISSED,
    /** The queue was empty. */
    EMPTY,
    /** The platform refused it. */
    UNDELIVERED;

    /** Those whom a lead may still give a tip: all in which none is out. */
    static final Set<Fate> NOT_OUT = Set.of(SKIPPED, MISSED, EMPTY, UNDELIVERED);
}

package coach.rapport.progress;

/** Why it is time for a technique again. */
public enum Due {
    /** It was missed the last time there was a chance. */
    MISSED_LAST_TIME,
    /** It was last shown a while ago: a week where it was shown once, twice as long for each further practice. */
    A_WHILE_AGO
}

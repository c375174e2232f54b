package coach.rapport.evidence;

/** Whether a technique was used, or the chance for it was there and something else was said. */
public enum Polarity {
    SHOWN,
    MISSED
}

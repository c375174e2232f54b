package coach.rapport.evidence;

/** Who speaks in a practice. */
public enum Speaker {
    CUSTOMER,
    LEARNER
}

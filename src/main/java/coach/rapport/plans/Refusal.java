package coach.rapport.plans;

/** Why a plan is not kept. */
public enum Refusal {
    /** One of its parts says nothing. */
    BLANK,
    /** One of its parts has more than {@value Plan#MOST_PART} characters. */
    TOO_LONG,
    /** A plan out of the same practice was kept by another request. */
    ONE_A_PRACTICE,
    /** There are {@value Plans#MOST_PLANS} already. */
    FULL,
    /** No such plan of this learner's, where one is changed; or the learner was forgotten meanwhile. */
    GONE
}

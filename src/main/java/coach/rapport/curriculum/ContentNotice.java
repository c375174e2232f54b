package coach.rapport.curriculum;

/** What a scenario touches on that a learner may want to avoid today. */
public enum ContentNotice {
    BEREAVEMENT,
    ABUSE
}

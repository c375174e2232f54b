package coach.rapport.learners;

/** Everything that is kept about a learner, for the learner to take away. */
public interface Export {
    /**
     * Returns all of it as it stood at one moment: JSON in UTF-8, indented, with names that the learner understands and
     * points in time in ISO 8601.
     */
    byte[] of(LearnerId learner);
}

package coach.rapport.learners;

import java.time.LocalDate;

/**
 * Something that a learner gets in private, once, on the morning of a day.
 *
 * @param id of the note or the plan that it is for
 * @param on the day, in whatever time zone the learner is in by then
 */
public record Coming(LearnerId learner, String id, LocalDate on) {}

/**
 * The relationship notebook: what a learner wants to remember of a real talk, the day to come back to it, and a way to
 * begin. Only they ever read it.
 */
@ApplicationModule(allowedDependencies = {"learners"})
@NullMarked
package coach.rapport.notebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

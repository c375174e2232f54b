/**
 * Keeping the service well: health, the daily deletion of what is kept no longer, and what is said when it does not start.
 */
@ApplicationModule(allowedDependencies = {"learners", "language", "curriculum"})
@NullMarked
package coach.rapport.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

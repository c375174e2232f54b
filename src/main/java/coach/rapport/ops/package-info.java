/**
 * Keeping the service well: health and metrics.
 */
@ApplicationModule(allowedDependencies = {"learners", "language"})
@NullMarked
package coach.rapport.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Practice conversations. The director decides how the customer feels; the actor only puts it into words.
 */
@ApplicationModule(allowedDependencies = {"curriculum", "evidence", "language", "learners"})
@NullMarked
package coach.rapport.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

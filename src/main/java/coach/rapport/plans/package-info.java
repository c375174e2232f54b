/**
 * If-then plans: what a learner means to do when a moment comes, and one private nudge in the same week where they want it.
 */
@ApplicationModule(allowedDependencies = {"curriculum", "learners"})
@NullMarked
package coach.rapport.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

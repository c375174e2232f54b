/**
 * What practice has brought: for the learner alone, practice by practice; for a team's lead, weekly pictures that hold nobody.
 */
@ApplicationModule(allowedDependencies = {"coaching", "practice", "learners", "curriculum", "evidence"})
@NullMarked
package coach.rapport.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

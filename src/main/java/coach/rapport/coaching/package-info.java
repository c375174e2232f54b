/**
 * Feedback on a practice: scorecard, verbatim moments, better wordings, and the way back to a moment.
 */
@ApplicationModule(allowedDependencies = {"practice", "evidence", "curriculum", "language", "learners"})
@NullMarked
package coach.rapport.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** How a learner stands: reckoned from the history, the same each time. */
@NullMarked
package coach.rapport.progress.standing;

import org.jspecify.annotations.NullMarked;

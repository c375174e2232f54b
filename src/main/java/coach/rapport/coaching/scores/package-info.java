/** Scores: from evidence, and from nothing else. */
@NullMarked
package coach.rapport.coaching.scores;

import org.jspecify.annotations.NullMarked;

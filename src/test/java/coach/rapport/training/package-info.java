/** Trains the heads of {@code evidence} on src/corpus and measures them; run by hand, see the README. */
@NullMarked
package coach.rapport.training;

import org.jspecify.annotations.NullMarked;

/** The moments that feedback points at, and what it says about them. */
@NullMarked
package coach.rapport.coaching.moments;

import org.jspecify.annotations.NullMarked;

/** Tests of weekly tips, and what others need to wire them by hand. */
@NullMarked
package coach.rapport.tips;

import org.jspecify.annotations.NullMarked;

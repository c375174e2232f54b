/** Trust over the turns: as points, as words and as a picture. */
@NullMarked
package coach.rapport.coaching.curve;

import org.jspecify.annotations.NullMarked;

/** Better wordings: made for one moment, and kept only where the evidence reader finds the technique in them. */
@NullMarked
package coach.rapport.coaching.wordings;

import org.jspecify.annotations.NullMarked;

/** Learns and measures the six ratings of a conversation. */
@NullMarked
package coach.rapport.training.ratings;

import org.jspecify.annotations.NullMarked;

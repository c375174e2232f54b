/** Who asks, what they ask, and how it is answered: what all who answer people stand on. */
@NullMarked
package coach.rapport.chat.visit;

import org.jspecify.annotations.NullMarked;

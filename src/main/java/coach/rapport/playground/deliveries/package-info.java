/** What the stand-in sends to the app: commands, interactions and events, signed, with retries. */
@NullMarked
package coach.rapport.playground.deliveries;

import org.jspecify.annotations.NullMarked;

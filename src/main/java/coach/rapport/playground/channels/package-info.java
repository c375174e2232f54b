/** What becomes of channels: who comes and goes, and what the app and the others are told of it. */
@NullMarked
package coach.rapport.playground.channels;

import org.jspecify.annotations.NullMarked;

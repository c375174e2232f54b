/** Switches and inspection for automated tests. */
@NullMarked
package coach.rapport.playground.control;

import org.jspecify.annotations.NullMarked;

/** Checks blocks and views against the limits that Slack enforces. */
@NullMarked
package coach.rapport.playground.blocks;

import org.jspecify.annotations.NullMarked;

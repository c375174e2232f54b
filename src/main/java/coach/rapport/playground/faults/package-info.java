/** Failures on demand, and the rates that Slack allows. */
@NullMarked
package coach.rapport.playground.faults;

import org.jspecify.annotations.NullMarked;

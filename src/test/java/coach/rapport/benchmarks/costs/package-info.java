/** What a practice costs in tokens, counted. */
@NullMarked
package coach.rapport.benchmarks.costs;

import org.jspecify.annotations.NullMarked;

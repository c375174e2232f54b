/** Weekly tips of many teams, over weeks, with everything that goes wrong. */
@NullMarked
package coach.rapport.benchmarks.tips;

import org.jspecify.annotations.NullMarked;

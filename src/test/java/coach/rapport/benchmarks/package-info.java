/** Measurements, run by hand. They hold nothing and fail for nothing: a shared machine has no speed to be held to. */
@NullMarked
package coach.rapport.benchmarks;

import org.jspecify.annotations.NullMarked;

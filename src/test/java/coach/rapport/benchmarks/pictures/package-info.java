/** What team pictures give away of one person, and whether they still show anything. */
@NullMarked
package coach.rapport.benchmarks.pictures;

import org.jspecify.annotations.NullMarked;

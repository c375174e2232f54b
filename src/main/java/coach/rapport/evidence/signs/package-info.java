/** The signs by which techniques are recognised, one a file. */
@NullMarked
package coach.rapport.evidence.signs;

import org.jspecify.annotations.NullMarked;

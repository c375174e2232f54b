/** Measures what turns show and miss on labelled turns from service desks. */
@NullMarked
package coach.rapport.training.desk;

import org.jspecify.annotations.NullMarked;

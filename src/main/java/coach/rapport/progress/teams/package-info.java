/** Team pictures: what each person adds, bounded; the noise; and the frozen pictures, which hold nobody. */
@NullMarked
package coach.rapport.progress.teams;

import org.jspecify.annotations.NullMarked;

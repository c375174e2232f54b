/** What is kept of practices, and erased again. */
@NullMarked
package coach.rapport.progress.kept;

import org.jspecify.annotations.NullMarked;

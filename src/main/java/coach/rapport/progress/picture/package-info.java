/** Progress as a picture, and the same in words. */
@NullMarked
package coach.rapport.progress.picture;

import org.jspecify.annotations.NullMarked;

/** Databases for tests. */
@NullMarked
package coach.rapport.storage;

import org.jspecify.annotations.NullMarked;

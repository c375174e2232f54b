/** Understands what it can of a note, and words a beginning from it; what it does not understand wholly it leaves alone. */
@NullMarked
package coach.rapport.notebook.words;

import org.jspecify.annotations.NullMarked;

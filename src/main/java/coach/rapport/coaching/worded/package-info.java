/** Feedback in a language model's words: asked for once, checked, kept. */
@NullMarked
package coach.rapport.coaching.worded;

import org.jspecify.annotations.NullMarked;

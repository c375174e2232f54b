/** Trains the weights of the acts on annotated conversations and src/corpus, and measures them; run by hand, see the README. */
@NullMarked
package coach.rapport.training.acts;

import org.jspecify.annotations.NullMarked;

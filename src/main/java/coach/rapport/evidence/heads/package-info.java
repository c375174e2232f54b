/** Linear heads over the encoder's middle layers, trained on src/corpus: what a turn shows, and in what tone. */
@NullMarked
package coach.rapport.evidence.heads;

import org.jspecify.annotations.NullMarked;

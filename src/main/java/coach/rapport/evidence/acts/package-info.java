/** What a turn does: acts by a model that was trained on annotated conversations. */
@NullMarked
package coach.rapport.evidence.acts;

import org.jspecify.annotations.NullMarked;

/** What is the learner's own: tips they try, plans, notes, progress, and what becomes of their data. */
@NullMarked
package coach.rapport.chat.keeping;

import org.jspecify.annotations.NullMarked;

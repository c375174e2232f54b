/** Tips for a team: what its leads choose, what is posted when, and who is told when something changes. */
@NullMarked
package coach.rapport.chat.leading;

import org.jspecify.annotations.NullMarked;

/** Messages before they are sent: what is read in them, and other words for what may land badly. */
@NullMarked
package coach.rapport.coaching.drafts;

import org.jspecify.annotations.NullMarked;

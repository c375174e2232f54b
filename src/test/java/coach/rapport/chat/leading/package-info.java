@NullMarked
package coach.rapport.chat.leading;

import org.jspecify.annotations.NullMarked;

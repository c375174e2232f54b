/**
 * What Rapport says, and when: one class for each thing people can ask, and cards that are made from plain values.
 */
@NullMarked
package coach.rapport.chat.dialogue;

import org.jspecify.annotations.NullMarked;

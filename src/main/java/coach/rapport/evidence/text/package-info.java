/** How chat is written: words, clauses and sentences, with their places in the original text. */
@NullMarked
package coach.rapport.evidence.text;

import org.jspecify.annotations.NullMarked;

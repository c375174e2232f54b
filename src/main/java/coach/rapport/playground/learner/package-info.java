/** What a person does on the page, and what the page shows. */
@NullMarked
package coach.rapport.playground.learner;

import org.jspecify.annotations.NullMarked;

/**
 * The one door to language models: a prompt in, a sealed outcome out, within a deadline and a budget.
 */
@ApplicationModule(allowedDependencies = {"learners"})
@NullMarked
package coach.rapport.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

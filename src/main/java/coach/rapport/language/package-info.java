/**
 * The one door to language models: a prompt in, a sealed outcome out.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package coach.rapport.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

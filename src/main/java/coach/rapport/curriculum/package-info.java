/**
 * What is taught: techniques, personas, scenarios and tips, read from {@code prompts/} and checked before anything starts.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package coach.rapport.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

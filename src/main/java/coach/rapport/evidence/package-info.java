/**
 * What a turn shows, and the exact words that show it. Deterministic, in process, without a network.
 */
@ApplicationModule(allowedDependencies = {"curriculum"})
@NullMarked
package coach.rapport.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * A stand-in Slack server and a work chat in the browser, for trying Rapport without a workspace. Speaks HTTP only.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package coach.rapport.playground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Slack: its signatures, events and blocks, translated to and from {@code chat}.
 */
@ApplicationModule(allowedDependencies = {"chat", "learners"})
@NullMarked
package coach.rapport.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The weekly tip of a team: what leads decide about it, what is due when, and what people did with it. It knows no chat
 * platform: {@code chat} looks at a team's channel, says what it saw there, and posts what it is given.
 */
@ApplicationModule(allowedDependencies = {"curriculum", "learners"})
@NullMarked
package coach.rapport.tips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

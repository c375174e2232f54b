/**
 * The command line: {@code serve}, and the commands that need neither network, database nor framework.
 */
@ApplicationModule(allowedDependencies = {"curriculum", "evidence", "practice", "coaching"})
@NullMarked
package coach.rapport.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The command line: {@code serve}, and the commands that need no service: only {@code examples} reads its database.
 */
@ApplicationModule(allowedDependencies = {"curriculum", "evidence", "practice", "coaching", "examples"})
@NullMarked
package coach.rapport.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The dialogue on any chat platform: requests in, messages out, each kept until it is done.
 */
@ApplicationModule(
        allowedDependencies = {
            "curriculum",
            "evidence",
            "practice",
            "coaching",
            "examples",
            "language",
            "learners",
            "tips",
            "progress",
            "notebook",
            "plans"
        })
@NullMarked
package coach.rapport.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

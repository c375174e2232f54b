/**
 * Lines that learners judge otherwise than Rapport: kept only with their consent, and exported without a name, to correct
 * its judgement.
 */
@ApplicationModule(allowedDependencies = {"curriculum", "evidence", "learners"})
@NullMarked
package coach.rapport.examples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Who practises: workspace, learner, consent; the export of what is kept about them, how long it is kept, and erasure. Each module
 * hands over what it keeps, and deletes it when asked by an event.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package coach.rapport.learners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

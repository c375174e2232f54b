/**
 * Who practises: workspace, learner, consent; the export of what is kept about them, how long it is kept, and its erasure.
 * Every module hands over what it keeps, and deletes it when an event says so.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package coach.rapport.learners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

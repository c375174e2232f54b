/**
 * Who practises: workspace, learner, consent and erasure, which is announced as one event that every module with learner data handles.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package coach.rapport.learners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Thousands of practices at once: the service in a process of its own, and stand-ins for everything around it. */
@NullMarked
package coach.rapport.benchmarks.many;

import org.jspecify.annotations.NullMarked;

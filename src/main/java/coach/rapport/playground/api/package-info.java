/** The stand-in Web API, one class per family of methods. */
@NullMarked
package coach.rapport.playground.api;

import org.jspecify.annotations.NullMarked;

/** A model server that fails, made with WireMock: what a client sees there does not depend on our own stand-in. */
@NullMarked
package coach.rapport.language.faults;

import org.jspecify.annotations.NullMarked;

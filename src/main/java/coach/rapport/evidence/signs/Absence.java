package coach.rapport.evidence.signs;

import coach.rapport.evidence.Evidence;
import java.util.Optional;

/** Something that the moment asked for and that the turn, seen as a whole, does not have. */
interface Absence {
    /** @param shown what the turn does show */
    Optional<Evidence> find(Scene scene, Shown shown);
}

package coach.rapport.evidence.signs;

import coach.rapport.evidence.Evidence;
import java.util.List;

/** One way in which a technique can be recognised, or its absence. */
interface Sign {
    List<Evidence> find(Scene scene);
}

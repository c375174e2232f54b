package coach.rapport.coaching.drafts;

import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftMoment;
import java.util.List;

/** A way of putting better words in the place of some that may land badly. */
interface Mend {
    /** Returns edits to try, the best first, each within the moment's words; empty where it knows none. */
    List<Edit> edits(Draft draft, DraftMoment moment);
}

package coach.rapport.chat.dialogue;

import coach.rapport.coaching.CountedMoment;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Reproaches;
import java.util.ArrayList;
import java.util.List;

/** Counts as one moment what the same words cost for several reasons, none of which is told. */
final class TakenBadly {
    private TakenBadly() {}

    static List<CountedMoment> together(List<CountedMoment> moments) {
        List<CountedMoment> together = new ArrayList<>();
        for (CountedMoment moment : moments) {
            int same = find(together, moment);
            if (same < 0) together.add(moment);
            else together.set(same, both(together.get(same), moment));
        }
        return together;
    }

    private static int find(List<CountedMoment> together, CountedMoment moment) {
        for (int at = 0; at < together.size(); at++) {
            CountedMoment one = together.get(at);
            boolean told = Reproaches.mayBeTold(one.evidence()) || Reproaches.mayBeTold(moment.evidence());
            if (!told
                    && one.exchange() == moment.exchange()
                    && one.evidence().quote().equals(moment.evidence().quote())) return at;
        }
        return -1;
    }

    private static CountedMoment both(CountedMoment one, CountedMoment other) {
        Evidence evidence = one.evidence().cue().isPresent() ? one.evidence() : other.evidence();
        return new CountedMoment(
                one.exchange(), evidence, one.amount() + other.amount(), one.repeat() && other.repeat());
    }
}

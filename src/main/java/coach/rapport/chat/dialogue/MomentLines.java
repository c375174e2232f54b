package coach.rapport.chat.dialogue;

import coach.rapport.chat.visit.Excerpt;
import coach.rapport.coaching.CountedMoment;
import coach.rapport.coaching.Reckoning;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Reproaches;
import java.util.Optional;

/**
 * What stands above the words of a moment that counted: which line, how much, and what for.
 *
 * @param called the customer
 */
record MomentLines(String called, Reckoning reckoning, Curriculum curriculum) {
    /** The customer's words are in the thread above; enough of them to be found again. */
    private static final int LONGEST_CUE = 160;

    String line(CountedMoment moment) {
        if (!Reproaches.mayBeTold(moment.evidence())) return takenBadly(moment);
        Technique technique = moment.evidence().technique();
        return "Line %d, %s. %s: %s"
                .formatted(
                        moment.exchange() + 1,
                        Amounts.signed(moment.amount()),
                        what(moment),
                        curriculum.guide(technique).name());
    }

    /** Not sure enough of the reason to call it a miss. */
    private String takenBadly(CountedMoment moment) {
        return "Line %d, %s. %s did not take this well%s."
                .formatted(
                        moment.exchange() + 1,
                        Amounts.signed(moment.amount()),
                        called,
                        moment.repeat() ? " again, so it counts less" : "");
    }

    /** Returns what the customer had said, where the moment answers it. */
    Optional<String> cue(CountedMoment moment) {
        return moment.evidence().cue().map(cue -> "%s had said: “%s”".formatted(called, words(cue)));
    }

    private static String words(Cue cue) {
        return Excerpt.upTo(cue.quote().words().strip(), LONGEST_CUE);
    }

    private String what(CountedMoment moment) {
        String how = moment.evidence().shown() ? "Shown" : "Missed";
        if (moment.repeat()) how += " again";
        Optional<Dimension> other =
                moment.evidence().technique().dimension().filter(_ -> reckoning.isFromElsewhere(moment));
        String where =
                other.map(one -> " in " + one.id() + ", which is felt here too").orElse("");
        return how + where + (moment.repeat() ? ", so it counts less" : "");
    }

    static boolean answerTheSame(CountedMoment one, CountedMoment other) {
        return one.exchange() == other.exchange()
                && one.evidence().cue().equals(other.evidence().cue());
    }
}

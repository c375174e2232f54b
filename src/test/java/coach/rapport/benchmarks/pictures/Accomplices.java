package coach.rapport.benchmarks.pictures;

import coach.rapport.progress.TeamPictures;
import coach.rapport.progress.teams.Amounts;
import coach.rapport.progress.teams.Blur;
import java.util.HashMap;
import java.util.Map;

/**
 * What a lead finds out who has eight accomplices in the channel: all are counted, one after the other takes it back, and the
 * lead sees when nothing is shown any more. There may be one more person counted; whether there is, is what the lead is after.
 * Goes through every blur, with and without that person, each as likely.
 *
 * @param right in what share of cases the best guess is right; half is what guessing without looking gives
 * @param certain in what share the lead knows
 */
record Accomplices(double right, double certain) {
    private static final int MANY = TeamPictures.FEWEST + Amounts.BLUR;

    /** Whether a team is shown. */
    interface Rule {
        /** What the service does, as far as it goes by the number. */
        Rule OWN = (_, counted, blur) -> blur.shows(counted);

        /** One number for all, known to all. */
        Rule EXACT = (_, counted, _) -> counted >= TeamPictures.FEWEST;

        /** Who was shown stays so as long as that may be. */
        Rule STAYING = (before, counted, blur) -> before ? counted >= TeamPictures.FEWEST : blur.shows(counted);

        boolean shows(boolean before, int counted, Blur blur);
    }

    static Accomplices against(Rule rule) {
        Map<Integer, int[]> seen = new HashMap<>();
        for (int blur = 0; blur <= Amounts.BLUR; blur++) {
            for (int more = 0; more <= 1; more++) {
                seen.computeIfAbsent(leftWhenSilent(rule, more, new Blur(blur)), _ -> new int[2])[more]++;
            }
        }
        double cases = 2.0 * (Amounts.BLUR + 1);
        int right = 0;
        int certain = 0;
        for (int[] times : seen.values()) {
            right += Math.max(times[0], times[1]);
            if (times[0] == 0 || times[1] == 0) certain += times[0] + times[1];
        }
        return new Accomplices(right / cases, certain / cases);
    }

    private static int leftWhenSilent(Rule rule, int more, Blur blur) {
        int left = MANY;
        boolean shown = rule.shows(false, left + more, blur);
        while (shown) {
            left--;
            shown = rule.shows(true, left + more, blur);
        }
        return left;
    }
}

package coach.rapport.training;

import coach.rapport.evidence.Meaning;

/**
 * One labelled turn as a head sees it.
 *
 * @param chosen whether it was written for this head: half of those are right, and the others only look so
 */
record Example(String setting, float[] mean, boolean positive, boolean chosen) {
    /** @param before the customer's last line */
    static float[] mean(Meaning meaning, String before, String text) {
        return meaning.after(before, text).mean(0, text.length());
    }
}

package coach.rapport.evidence.signs;

import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;

/** Tells service-speak and hostility, which earn nothing, from words of one's own. */
final class Tone {
    private static final Phrases CANNED = Phrases.of(Lists.filled(Resource.lines("canned.txt")));
    private static final Phrases HOSTILE = Phrases.of(Lists.filled(Resource.lines("hostile.txt")));
    private static final Phrases COLD = Phrases.of(Lists.filled(Resource.lines("cold.txt")));
    private static final Phrases BRUSH_OFF = Phrases.of(Resource.lines("brushoff.txt").stream()
            .map(line -> "^" + line + "(?=[.!?, ]*$)")
            .toList());

    private Tone() {}

    static Phrases canned() {
        return CANNED;
    }

    static Phrases hostile() {
        return HOSTILE;
    }

    /** Returns what closes the door without an insult: nobody is in it, or it is turned against the other. */
    static Phrases cold() {
        return COLD;
    }

    /** Returns whether the whole sentence only says that one is not interested. */
    static boolean brushesOff(Sentence sentence) {
        return BRUSH_OFF.in(sentence);
    }
}

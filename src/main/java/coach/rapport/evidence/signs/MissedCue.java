package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A feeling, something personal or a hint that the customer laid out, and that the turn passes by. */
final class MissedCue implements Absence {
    /** Somebody's own apology takes the cue up, if clumsily. */
    private static final Phrases SORRY = Phrases.of(
            "i'm (?:so|very|really|truly|terribly|awfully|deeply) sorry",
            "so sorry",
            "i'm sorry (?:about|for) your",
            "poor (?:you|thing|love|lad|soul)|ouch|oh (?:no|dear|my)|bless you",
            "(?:that's|what a|how) (?:.. )?(?:rough|horrible|awful|dreadful|terrible|nasty|shame|rotten|grim|nightmare|sad)");

    private final Technique technique;
    private final double confidence;
    private final Function<List<Heard>, Optional<Cue>> cue;
    private final Set<Technique> takenUp;

    private MissedCue(
            Technique technique, double confidence, Function<List<Heard>, Optional<Cue>> cue, Set<Technique> takenUp) {
        this.technique = technique;
        this.confidence = confidence;
        this.cue = cue;
        this.takenUp = takenUp;
    }

    static MissedCue feeling() {
        return new MissedCue(
                Technique.NAME_THE_FEELING,
                0.7,
                CustomerCues::feeling,
                EnumSet.of(
                        Technique.NAME_THE_FEELING,
                        Technique.THEIR_SHOES,
                        Technique.VALIDATE_WITHOUT_AGREEING,
                        Technique.OWN_THE_MISTAKE,
                        Technique.REFLECT,
                        Technique.EFFORT_ACKNOWLEDGED,
                        Technique.THEIR_STORY,
                        Technique.OBSERVE,
                        Technique.OPEN_QUESTION,
                        Technique.CLEAR_PROMISE,
                        Technique.HONEST_LIMITS,
                        Technique.FOLLOW_UP,
                        Technique.CONFIRM_FIRST));
    }

    static MissedCue personal() {
        return new MissedCue(
                Technique.THEIR_STORY,
                0.6,
                CustomerCues::personal,
                EnumSet.of(
                        Technique.THEIR_STORY,
                        Technique.FOLLOW_UP,
                        Technique.REFLECT,
                        Technique.OBSERVE,
                        Technique.THEIR_SHOES,
                        Technique.NAME_THE_FEELING,
                        Technique.RECALL,
                        Technique.GENUINE_INTEREST,
                        Technique.WE_NOT_YOU,
                        Technique.VALIDATE_WITHOUT_AGREEING,
                        Technique.OWN_THE_MISTAKE,
                        Technique.CLEAR_PROMISE,
                        Technique.AFFIRM,
                        Technique.THEIR_LANGUAGE,
                        Technique.HONEST_LIMITS,
                        Technique.LET_THEM_FINISH,
                        Technique.FRIENDLY_LINE,
                        Technique.STEADY,
                        Technique.SEE_IT_THROUGH));
    }

    static MissedCue hint() {
        return new MissedCue(
                Technique.OBSERVE,
                0.6,
                CustomerCues::hint,
                EnumSet.of(
                        Technique.OBSERVE,
                        Technique.THEIR_STORY,
                        Technique.FOLLOW_UP,
                        Technique.REFLECT,
                        Technique.GENUINE_INTEREST,
                        Technique.OPEN_QUESTION,
                        Technique.NAME_THE_FEELING,
                        Technique.VALIDATE_WITHOUT_AGREEING,
                        Technique.THEIR_SHOES,
                        Technique.ASK_STRAIGHT,
                        Technique.OWN_THE_MISTAKE,
                        Technique.FRIENDLY_LINE,
                        Technique.CLEAR_PROMISE,
                        Technique.OWN_WORDS,
                        Technique.LET_THEM_FINISH));
    }

    @Override
    public Optional<Evidence> find(Scene scene, Shown shown) {
        if (shown.any(takenUp)
                || asks(scene)
                || RightlyShort.is(scene)
                || scene.own().stream().anyMatch(SORRY::in)) return Optional.empty();
        return cue.apply(scene.heardLast())
                .map(laidOut -> scene.missed(technique, confidence(scene), scene.whole(), Optional.of(laidOut)));
    }

    /** A question of one's own about them takes something personal up, whatever it is about. */
    private boolean asks(Scene scene) {
        return technique != Technique.NAME_THE_FEELING
                && scene.ownQuestions().stream()
                        .anyMatch(one -> !Orders.advises(one.sentence()) && !Repeats.asksAgain(scene, one));
    }

    /** Words of one's own that pass a cue by weigh less than a script or a brush-off that does. */
    private double confidence(Scene scene) {
        boolean allOwn = scene.own().size() == scene.sentences().size();
        return allOwn && scene.words() > 8 ? confidence - 0.2 : confidence;
    }
}

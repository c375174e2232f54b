package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.THEIR_SHOES;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.text.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A few flat words to somebody who has just said what hurts or costs them. */
final class FlatReply implements Absence {
    private static final int FEW_WORDS = 11;

    /** What a turn may show and still pass everything by. */
    private static final Set<Technique> SAYS_LITTLE = EnumSet.of(
            Technique.NATURAL_NAME,
            Technique.WARM_TONE,
            Technique.THEIR_LANGUAGE,
            Technique.OWN_WORDS,
            Technique.POSITIVE_WORDS,
            Technique.NOT_AN_INTERROGATION,
            Technique.LET_THEM_FINISH);

    /** Short because something is being done, was agreed or is only the beginning. */
    private static final Phrases RIGHTLY_SHORT = Phrases.of(
            "(?:i'll|i will|i'm (?:on|checking|looking|doing|going|just|still|here|asking|not going)|let me|let's|shall (?:i|we)|one (?:moment|sec|second|minute)|a (?:moment|sec|second|minute)|hang on|hold on|bear with|checking|looking|give me|on it|just checking|back in)",
            "(?:sorry|thank you|thanks|please|of course|no rush|take your time|go on|agreed|deal|will do)",
            "(?:hi|hello|hey|good (?:morning|afternoon|evening))");

    @Override
    public Optional<Evidence> find(Scene scene, Shown shown) {
        if (scene.words() > FEW_WORDS || isTakenUp(scene, shown) || isRightlyShort(scene)) return Optional.empty();
        return scene.openHurt().map(cue -> scene.missed(THEIR_SHOES, 0.7, scene.whole(), Optional.of(cue)));
    }

    private static boolean isTakenUp(Scene scene, Shown shown) {
        boolean says = shown.evidence().stream().anyMatch(one -> !SAYS_LITTLE.contains(one.technique()));
        List<Turn> before = scene.learnerTurnsBefore();
        return says
                || !scene.ownQuestions().isEmpty()
                || !before.isEmpty() && OpenHurt.takesUp(before.getLast());
    }

    /** An answer to a question may be as short as it likes, and so may a step that was agreed. */
    private static boolean isRightlyShort(Scene scene) {
        boolean asked = scene.heardLast().stream().anyMatch(one -> one.sentence().marked());
        boolean brushesOff = scene.sentences().stream().allMatch(Tone::brushesOff);
        return asked && !brushesOff || scene.own().stream().anyMatch(RIGHTLY_SHORT::in);
    }
}

package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.THEIR_SHOES;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.text.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A few flat words to somebody who has just said what hurts or costs them. */
final class FlatReply implements Absence {
    private static final int FEW_WORDS = 9;

    /** What a turn may show and still pass everything by. */
    private static final Set<Technique> SAYS_LITTLE = EnumSet.of(
            Technique.NATURAL_NAME,
            Technique.WARM_TONE,
            Technique.THEIR_LANGUAGE,
            Technique.OWN_WORDS,
            Technique.POSITIVE_WORDS,
            Technique.NOT_AN_INTERROGATION,
            Technique.LET_THEM_FINISH);

    /** A remark about the other or how it is for them, a greeting, thanks or an offer is no flat one. */
    private static final Phrases REMARKS = Phrases.of(
            "(?:sorry|thank you|thanks|please|of course|shall (?:i|we)|let's|let me|i'll|i will|i'm|hi|hello|hey|good (?:morning|afternoon|evening))",
            "(?:you|your|yours|you'd|you're|you've|u|she|he|her|him|wow|ouch|gosh|oh (?:no|dear)|i (?:bet|know|hear|see that)|so did|same)",
            "(?:anyone|anybody|everyone|everybody|nobody|no one|who) (?:would|wouldn't|should|deserves?)",
            "(?:sounds|looks|feels|must|isn't|wasn't|that's (?:an? )?(?:[a-z]+ ){1,3}[a-z]+)");

    @Override
    public Optional<Evidence> find(Scene scene, Shown shown) {
        if (scene.words() > FEW_WORDS || isTakenUp(scene, shown) || RightlyShort.is(scene)) return Optional.empty();
        return hurt(scene).map(cue -> scene.missed(THEIR_SHOES, 0.7, scene.whole(), Optional.of(cue)));
    }

    /** A hint may be left alone, with anything but a shrug. */
    private static Optional<Cue> hurt(Scene scene) {
        boolean shrugs = scene.sentences().stream().allMatch(Tone::brushesOff);
        boolean upset = CustomerCues.upset(scene.heardLast()) || CustomerCues.upset(scene.heardBefore());
        return shrugs || upset ? scene.openHurt() : Optional.empty();
    }

    private static boolean isTakenUp(Scene scene, Shown shown) {
        boolean says = shown.evidence().stream().anyMatch(one -> !SAYS_LITTLE.contains(one.technique()));
        List<Turn> before = scene.learnerTurnsBefore();
        return says
                || !scene.questions().isEmpty()
                || !before.isEmpty() && OpenHurt.takesUp(before.getLast())
                || scene.sentences().stream().anyMatch(one -> scene.isCanned(one) || TurnedBack.isIn(scene, one))
                || scene.own().stream().anyMatch(REMARKS::in);
    }
}

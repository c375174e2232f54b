package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.CONFIRM_FIRST;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A fix before anything was understood: no question and no reflection yet, neither now nor earlier. */
final class EarlyFix implements Absence {
    private static final Set<Technique> UNDERSTOOD = EnumSet.of(
            CONFIRM_FIRST, Technique.OWN_THE_MISTAKE, Technique.REFLECT, Technique.OPEN_QUESTION, Technique.FOLLOW_UP);

    /** Who asks how a thing is done has said what the problem is. */
    private static final Phrases ASKS_HOW = Phrases.of(
            "how (?:do|can|should|would|could) (?:i|we|you)",
            "how to",
            "where (?:can|do|should|would|could|does|is)",
            "what (?:do|must|should|can|shall) (?:i|we) (?:do|send|bring|need|press|click|write|put)",
            "which (?:one|way|form|button)",
            "(?:smell|smelling) (?:of )?gas");

    /** And a step that is to find out what the problem is is no fix yet. */
    private static final Phrases TESTS = Phrases.of(
            "(?:so (?:that )?(?:i|we)|to|then (?:i|we)(?:'ll)?) (?:can |could |will )?(?:just )?(?:tell|see|know|find out|rule out|check|narrow)",
            "if (?:it|that) (?:.. )?(?:it's|that's|then it)");

    @Override
    public Optional<Evidence> find(Scene scene, Shown shown) {
        if (scene.heardLast().isEmpty() || shown.any(UNDERSTOOD)) return Optional.empty();
        if (scene.learnerTurnsBefore().stream().anyMatch(EarlyFix::asked)) return Optional.empty();
        if (scene.heardLast().stream().anyMatch(heard -> ASKS_HOW.in(heard.sentence()))) return Optional.empty();
        return scene.sentences().stream()
                .filter(sentence -> Orders.advises(sentence) && !TESTS.in(sentence))
                .findFirst()
                .map(fix -> scene.missed(
                        CONFIRM_FIRST,
                        0.75,
                        fix.span(),
                        Optional.of(scene.heardLast().getLast().cue())));
    }

    private static boolean asked(Turn turn) {
        return Scene.sentencesOf(turn).stream()
                .filter(sentence ->
                        !Tone.canned().in(sentence) && !Tone.hostile().in(sentence) && !Orders.advises(sentence))
                .anyMatch(EarlyFix::understands);
    }

    private static boolean understands(Sentence sentence) {
        return Question.find(sentence).isPresent();
    }
}

package coach.rapport.evidence.signs;

import coach.rapport.evidence.text.Phrases;

/** A few words that need be no more: something is being done, was agreed or was asked for. */
final class RightlyShort {
    private static final int FEW_WORDS = 9;
    private static final Phrases BUSY_FOR_THEM = Phrases.of(
            "(?:i'm|i am|i'll) (?:just |still |now )?(?:check(?:ing)?|look(?:ing)?|read(?:ing)?|writ(?:e|ing)|search(?:ing)?|on it|ask(?:ing)?|get(?:ting)?|call(?:ing)?|ring(?:ing)?|here)",
            "let me (?:look|check|see|read|find|ask)",
            "(?:one|a|just a) (?:moment|sec|second|minute)|hang on|hold on|bear with me|on it",
            "(?:take your time|no rush|go on|agreed|deal|will do)");

    private RightlyShort() {}

    static boolean is(Scene scene) {
        boolean own = scene.own().size() == scene.sentences().size();
        return Nod.is(scene)
                || scene.words() <= FEW_WORDS
                        && own
                        && (scene.own().stream().anyMatch(BUSY_FOR_THEM::in) || answers(scene));
    }

    /** An answer to what was asked at the end may be as short as it likes. */
    private static boolean answers(Scene scene) {
        return !scene.heardLast().isEmpty()
                && scene.questions().isEmpty()
                && Question.find(scene.heardLast().getLast().sentence()).isPresent();
    }
}

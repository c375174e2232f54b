package coach.rapport.practice;

import coach.rapport.evidence.Legibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plays the customer from authored lines: answers what was said, in the mood that the director set. */
final class BuiltInVoice implements Actor {
    private final Ear ear;

    BuiltInVoice(Ear ear) {
        this.ear = ear;
    }

    @Override
    public Line speak(Scene scene) {
        String said = scene.learner().text();
        Lines lines = new Lines(scene, choice -> ear.nearestFirst(scene.scenario(), choice, said));
        return new Line(String.join(" ", parts(scene, lines)), false);
    }

    private List<String> parts(Scene scene, Lines lines) {
        Optional<Outcome> ends = scene.step().ends();
        if (ends.equals(Optional.of(Outcome.LEFT))) return List.of(lines.moment("end-left"));
        // The last words are enough where there is nothing that could be answered.
        boolean unread = scene.evidence().legibility() != Legibility.ENGLISH;
        List<String> parts = new ArrayList<>(unread && ends.isPresent() ? List.of() : answer(scene, lines));
        ends.ifPresent(outcome -> parts.add(lines.moment(outcome == Outcome.HAPPY ? "end-happy" : "end-resigned")));
        return parts;
    }

    private List<String> answer(Scene scene, Lines lines) {
        String said = scene.learner().text();
        if (letters(said) == 1) return List.of(lines.moment("one-letter"));
        return switch (scene.evidence().legibility()) {
            case OTHER_LANGUAGE -> List.of(lines.moment("other-language"));
            case NO_WORDS -> List.of(lines.moment("nonsense"));
            case ENGLISH -> new Answer(scene, lines).parts();
        };
    }

    private static long letters(String said) {
        return said.codePoints().filter(Character::isLetterOrDigit).count();
    }
}

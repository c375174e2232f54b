package coach.rapport.practice;

import coach.rapport.evidence.Legibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Plays the customer from authored lines: answers what was said, in the mood that the director set. */
final class BuiltInVoice implements Actor {
    private final Ear ear;

    BuiltInVoice(Ear ear) {
        this.ear = ear;
    }

    @Override
    public Line speak(Scene scene, Consumer<String> soFar) {
        return Line.builtIn(String.join(" ", parts(scene, lines(scene))), Voice.AS_CAST);
    }

    private Lines lines(Scene scene) {
        String said = scene.learner().text();
        return new Lines(scene, choice -> ear.nearestFirst(scene.scenario(), choice, said));
    }

    /**
     * Finishes what another voice began: with the part of the story that this turn earned, and with the last words where
     * the customer goes.
     *
     * @param told whether that part has been told in what was begun
     * @param parted whether the last words have been said in it
     */
    String finish(Scene scene, String begun, boolean told, boolean parted) {
        Lines lines = lines(scene);
        List<String> parts = new ArrayList<>(List.of(begun));
        if (!told) scene.step().tells().ifPresent(fact -> parts.add(lines.told(fact)));
        if (!parted) scene.step().ends().ifPresent(outcome -> parts.add(lines.moment(lastWords(outcome))));
        return String.join(" ", parts);
    }

    private static String lastWords(Outcome outcome) {
        return switch (outcome) {
            case HAPPY -> "end-happy";
            case LEFT -> "end-left";
            case RESIGNED, OPEN -> "end-resigned";
        };
    }

    private List<String> parts(Scene scene, Lines lines) {
        Optional<Outcome> ends = scene.step().ends();
        if (ends.equals(Optional.of(Outcome.LEFT))) return List.of(lines.moment(lastWords(Outcome.LEFT)));
        // The last words are enough where there is nothing that could be answered.
        boolean unread = scene.evidence().legibility() != Legibility.ENGLISH;
        List<String> parts = new ArrayList<>(unread && ends.isPresent() ? List.of() : answer(scene, lines));
        ends.ifPresent(outcome -> parts.add(lines.moment(lastWords(outcome))));
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

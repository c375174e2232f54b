package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.ADAPT;
import static coach.rapport.curriculum.Technique.FRIENDLY_LINE;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Plain;
import coach.rapport.evidence.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cheer where the other is upset, the same line twice, or lightness met with lightness. */
final class MoodSign implements Sign {
    private static final Phrases CHEER = Phrases.of(
            "(?:lo+l|lmao|rofl|haha+|hehe+|yay|woo+|woohoo|awesome|fantastic|no probs|no worries|easy peasy|happy (?:monday|friday)|buddy|dude|bro|hun|guys)");
    private static final Phrases LIGHT =
            Phrases.of("(?:ha|haha+|hehe|joke|deal|promise|cheers|lovely|glad|kettle|biscuits?|coffee)");
    private static final Set<Technique> EMPATHIC =
            EnumSet.of(Technique.NAME_THE_FEELING, Technique.VALIDATE_WITHOUT_AGREEING, Technique.THEIR_SHOES);
    private static final String LAUGHING = "😂🤣😆😜😎🎉🥳😁😀😃";

    @Override
    public List<Evidence> find(Scene scene) {
        List<Evidence> found = new ArrayList<>();
        boolean upset = CustomerCues.upset(scene.heardLast());
        for (Sentence sentence : scene.sentences()) {
            if (upset && cheers(sentence)) {
                found.add(scene.missed(
                        FRIENDLY_LINE,
                        0.75,
                        sentence.span(),
                        CustomerCues.feeling(scene.heardLast()).or(() -> CustomerCues.heat(scene.heardLast()))));
                found.add(scene.missed(ADAPT, 0.65, sentence.span()));
            } else if (!upset && LIGHT.in(sentence) && scene.own().contains(sentence)) {
                CustomerCues.light(scene.heardLast())
                        .map(cue -> scene.shown(ADAPT, 0.6, sentence.span(), Optional.of(cue)))
                        .ifPresent(found::add);
            }
            if (saidBefore(scene, sentence)) found.add(scene.missed(ADAPT, 0.75, sentence.span()));
        }
        return found;
    }

    private static boolean cheers(Sentence sentence) {
        return CHEER.in(sentence)
                || sentence.plain().codePoints().anyMatch(letter -> letter > 0xFFFF && LAUGHING.indexOf(letter) >= 0);
    }

    private static boolean saidBefore(Scene scene, Sentence sentence) {
        if (sentence.length() < 5) return false;
        for (Turn turn : scene.learnerTurnsBefore()) {
            if (Plain.of(turn.text()).contains(sentence.plain())) return true;
        }
        return false;
    }

    /** Slows down for somebody who has become upset. */
    static Absence slowing() {
        return (scene, shown) -> {
            boolean warm = shown.any(EMPATHIC);
            boolean calm = scene.sentences().stream().allMatch(one -> !Orders.advises(one)) && scene.words() <= 60;
            if (!warm || !calm || scene.hostile() || scene.heardBefore().isEmpty()) return Optional.empty();
            return CustomerCues.feeling(scene.heardLast())
                    .or(() -> CustomerCues.heat(scene.heardLast()))
                    .flatMap(cue -> shown.best(EMPATHIC).map(span -> scene.shown(ADAPT, 0.6, span, Optional.of(cue))));
        };
    }
}

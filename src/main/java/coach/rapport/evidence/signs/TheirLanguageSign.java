package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.THEIR_LANGUAGE;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The customer's own words for things; missed by capital letters. Jargon has a list of its own. */
final class TheirLanguageSign implements Sign {
    private static final Pattern CAPITALS =
            Pattern.compile("\\b[A-Z]{2,}(?:['’][A-Z]+)?(?:[ ,]+[A-Z]{2,}){2,}\\b|\\b[A-Z]{4,}\\s+[A-Z]{4,}\\b");

    @Override
    public List<Evidence> find(Scene scene) {
        List<Evidence> found = new ArrayList<>();
        boolean scripted = scene.sentences().stream().anyMatch(scene::isCanned);
        for (Sentence sentence : scene.own()) {
            if (scripted
                    || scene.shared(sentence, scene.allHeard()).size() < 2
                    || Orders.advises(sentence)
                    || Facts.informs(sentence)) continue;
            scene.nearest(sentence, scene.allHeard())
                    .map(near -> scene.shown(
                            THEIR_LANGUAGE,
                            0.6,
                            sentence.span(),
                            Optional.of(near.heard().cue())))
                    .ifPresent(found::add);
        }
        Matcher capitals = CAPITALS.matcher(scene.turn().text());
        if (capitals.find()) found.add(scene.missed(THEIR_LANGUAGE, 0.8, new Span(capitals.start(), capitals.end())));
        return found;
    }
}

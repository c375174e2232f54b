package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a hurt back: how common it is, whose fault, somebody else's job, not so, or nothing more to say. */
final class TurnedBack implements Sign {
    private static final double CONFIDENCE = 0.75;
    private static final Map<String, Phrases> SECTIONS = Sections.read("turned-back.txt");
    private static final Phrases UNLESS = Sections.get(SECTIONS, "unless");
    private static final Map<Technique, Phrases> MISSED = missed();

    /** What somebody does about it: then how common it is only explains. */
    private static final Phrases OFFER =
            Phrases.of("(?:i'll|i will|i'm going to|let me|we'll|i can|what i can)(?! (?:note|mark|log|leave|close))");

    /** Said of others first, and then of this one: no comparison. */
    private static final Phrases YOURS_IS_ANOTHER = Phrases.of("but (?:.. )?(?:you|your|yours|you're|you've|this)");

    private static Map<Technique, Phrases> missed() {
        Map<Technique, Phrases> missed = new LinkedHashMap<>();
        missed.put(Technique.WE_NOT_YOU, Sections.get(SECTIONS, "blame"));
        missed.put(Technique.OWN_THE_MISTAKE, Sections.get(SECTIONS, "elsewhere"));
        missed.put(Technique.VALIDATE_WITHOUT_AGREEING, Sections.get(SECTIONS, "denied"));
        missed.put(Technique.THEIR_SHOES, Sections.get(SECTIONS, "common"));
        missed.put(Technique.STEADY, Sections.get(SECTIONS, "shut"));
        return missed;
    }

    @Override
    public List<Evidence> find(Scene scene) {
        return scene.sentences().stream()
                .flatMap(sentence -> find(scene, sentence).stream())
                .toList();
    }

    static boolean isIn(Scene scene, Sentence sentence) {
        return find(scene, sentence).isPresent();
    }

    private static Optional<Evidence> find(Scene scene, Sentence sentence) {
        if (scene.openHurt().isEmpty() || UNLESS.in(sentence)) return Optional.empty();
        if (scene.sentences().stream().anyMatch(one -> one != sentence && takesUp(one) || OFFER.in(one)))
            return Optional.empty();
        return MISSED.entrySet().stream()
                .filter(entry -> entry.getKey() != Technique.THEIR_SHOES || compares(scene, sentence))
                .flatMap(entry -> entry.getValue().find(sentence).stream()
                        .filter(span -> counts(sentence, span))
                        .map(span -> scene.missed(
                                entry.getKey(), CONFIDENCE, sentence.clauseAround(span), scene.openHurt())))
                .findFirst();
    }

    private static boolean takesUp(Sentence other) {
        return YOURS_IS_ANOTHER.in(other) || OpenHurt.isWarm(other);
    }

    /** How things usually are is no comparison where it leads to this one, or to a question about them. */
    private static boolean compares(Scene scene, Sentence sentence) {
        return !YOURS_IS_ANOTHER.in(sentence)
                && scene.questions().stream().allMatch(question -> question.sentence() == sentence);
    }

    /** What is warm turns nothing back, unless a "but" follows the warmth. */
    private static boolean counts(Sentence sentence, Span span) {
        int before = span.start() - sentence.span().start();
        return sentence.plain().lastIndexOf(" but ", before) >= 0 || !OpenHurt.isWarm(sentence);
    }
}

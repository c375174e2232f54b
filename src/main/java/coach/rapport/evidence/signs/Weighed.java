package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The evidence of a turn seen together. Shared words alone do not make up for a rebuff, a script or a pitch in the same
 * message, and "I see" is no empty phrase where something was then asked or said back.
 */
final class Weighed {
    private static final double CLEARLY = 0.7;
    private static final int SOME_WORDS = 8;
    private static final Set<Technique> REBUFFS = EnumSet.of(
            Technique.STEADY,
            Technique.VALIDATE_WITHOUT_AGREEING,
            Technique.OWN_THE_MISTAKE,
            Technique.WE_NOT_YOU,
            Technique.THEIR_SHOES);
    private static final Set<Technique> OVERLAP = EnumSet.of(
            Technique.OWN_WORDS,
            Technique.THEIR_LANGUAGE,
            Technique.REFLECT,
            Technique.RECALL,
            Technique.NATURAL_NAME,
            Technique.FOLLOW_UP,
            Technique.WARM_TONE,
            Technique.POSITIVE_WORDS,
            Technique.NOT_AN_INTERROGATION);
    private static final Set<Technique> SCRIPTED = EnumSet.of(
            Technique.THEIR_LANGUAGE,
            Technique.RECALL,
            Technique.EFFORT_ACKNOWLEDGED,
            Technique.NATURAL_NAME,
            Technique.WARM_TONE);
    private static final Set<Technique> PITCHED = EnumSet.of(
            Technique.EFFORT_ACKNOWLEDGED,
            Technique.GENUINE_INTEREST,
            Technique.OPEN_QUESTION,
            Technique.THEIR_LANGUAGE,
            Technique.RECALL,
            Technique.OWN_WORDS);
    private static final Set<Technique> TAKES_UP = EnumSet.of(
            Technique.REFLECT,
            Technique.OPEN_QUESTION,
            Technique.FOLLOW_UP,
            Technique.THEIR_STORY,
            Technique.NAME_THE_FEELING,
            Technique.THEIR_SHOES,
            Technique.OWN_THE_MISTAKE,
            Technique.CONFIRM_FIRST,
            Technique.HONEST_LIMITS);

    private static final Phrases BUT = Phrases.of("(?:but|however)");

    private static final Pattern ENDED = Pattern.compile("[.!?\u2026][)\"']*$");

    private static final Phrases SOMEBODY = Phrases.of(
            "(?:you|you're|you've|you'd|your|she|she's|he|he's|her|his|they|they're|their|nobody|no one|we|us|our)");

    private final List<Sentence> sentences;
    private final boolean asks;
    private final List<Evidence> found;
    private final Shown shown;

    private Weighed(Scene scene, List<Evidence> found) {
        this.sentences = scene.sentences();
        this.asks = !scene.ownQuestions().isEmpty();
        this.found = found;
        this.shown = new Shown(found.stream().filter(Evidence::shown).toList());
    }

    /** Returns what still counts once all of it is known. */
    static List<Evidence> of(Scene scene, List<Evidence> found) {
        Weighed weighed = new Weighed(scene, found);
        return found.stream().filter(weighed::counts).toList();
    }

    private boolean counts(Evidence one) {
        if (!one.shown())
            return one.technique() != Technique.REFLECT
                    || one.confidence() > 0.6
                    || !(asks || shown.any(TAKES_UP) || goesOn(one));
        return !(isTakenBack(one)
                || saysNothingBack(one)
                || OVERLAP.contains(one.technique()) && (rebuffs() || asksAgain(one))
                || SCRIPTED.contains(one.technique()) && misses(Technique.OWN_WORDS)
                || PITCHED.contains(one.technique()) && misses(Technique.GENUINE_INTEREST));
    }

    /** Something of some length said about them beside it. */
    private boolean goesOn(Evidence empty) {
        return sentences.stream()
                .filter(sentence -> !sentence.span().covers(span(empty)))
                .anyMatch(sentence -> sentence.length() > SOME_WORDS && SOMEBODY.in(sentence));
    }

    /** The shape of a reflection without a matter in it, as {@code so it's that again then}. */
    private boolean saysNothingBack(Evidence one) {
        return one.technique() == Technique.REFLECT
                && one.cue().isEmpty()
                && sentences.stream()
                        .filter(sentence -> sentence.span().covers(span(one)))
                        .allMatch(sentence -> sentence.contentStems().size() < 2 && !SOMEBODY.in(sentence));
    }

    /** Kind words count for nothing where the same sentence goes on with a "but" and a rebuff. */
    private boolean isTakenBack(Evidence one) {
        return sentences.stream()
                .filter(sentence -> sentence.span().covers(span(one)))
                .anyMatch(sentence -> found.stream()
                        .filter(other ->
                                !other.shown() && REBUFFS.contains(other.technique()) && other.confidence() >= CLEARLY)
                        .anyMatch(other -> isButBetween(sentence, span(one), span(other))));
    }

    private boolean isButBetween(Sentence sentence, Span kind, Span rebuff) {
        int but = BUT.find(sentence).map(Span::start).orElse(-1);
        return but >= kind.start() && rebuff.end() > but && rebuff.end() <= endOfSentence(sentence);
    }

    /** A question inside a sentence has been cut off it. */
    private int endOfSentence(Sentence sentence) {
        int next = sentences.indexOf(sentence) + 1;
        boolean goesOn = !ENDED.matcher(sentence.plain()).find() && next < sentences.size();
        return (goesOn ? sentences.get(next) : sentence).span().end();
    }

    private static Span span(Evidence one) {
        return new Span(one.quote().start(), one.quote().end());
    }

    /** One's own fault admitted in the same message is no rebuff, however it is worded. */
    private boolean rebuffs() {
        return REBUFFS.stream().anyMatch(technique -> misses(technique) && !shown.has(technique));
    }

    private boolean asksAgain(Evidence one) {
        return found.stream()
                .anyMatch(other -> !other.shown()
                        && other.technique() == Technique.RECALL
                        && span(other).covers(span(one)));
    }

    private boolean misses(Technique technique) {
        return found.stream()
                .anyMatch(one -> one.technique() == technique
                        && one.polarity() == Polarity.MISSED
                        && one.confidence() >= CLEARLY);
    }
}

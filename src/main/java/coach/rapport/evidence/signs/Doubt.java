package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.heads.Heads;
import coach.rapport.evidence.text.Phrases;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reproaches that do not stand: a wrong one costs more than a missed praise. Where wordings are often wrong, the learnt head has
 * to agree; words in quotation marks are somebody else's, and duties, questions and rules can be asked for.
 */
final class Doubt {
    private static final Pattern QUOTED = Pattern.compile(
            "\"[^\"]+\"|\u201c[^\u201d]+\u201d|(?<![\\p{L}\\p{N}])['\u2018][^'\u2019]{3,}['\u2019](?![\\p{L}\\p{N}])");

    // In a few words there is little to learn from.
    private static final int FEWEST_WORDS = 6;

    /** Whoever asks what is theirs to do, or what is needed of them, is to hear it. */
    private static final Phrases ASKS_FOR_IT = Phrases.of(
            "^(?:(?:and|but|so|ok|hi|hello|please)[, ]+)*(?:do|must) (?:i|we) (?:have|need) to(?! (?:explain|repeat|say|tell|call|ring|wait|beg))",
            "what (?:do|must|should|can|shall) (?:i|we|you) (?:have|need|do|want|send|bring)(?! .. with (?:you|people))",
            "(?:is|was) (?:it|that|this|the [a-z]+) (?:my|mine|our) (?:job|fault|turn|mistake)?",
            "^(?:(?:and|but|so)[, ]+)*(?:have|did) i (?:done|do) (?:anything|something)",
            "(?:ask|tell) me (?:what|whatever|anything)",
            "(?:what's|what is|what are|whats) (?:your|the) (?:policy|rules?|terms)");

    private static final Set<Technique> ASKED_FOR =
            EnumSet.of(Technique.WE_NOT_YOU, Technique.NOT_AN_INTERROGATION, Technique.HONEST_LIMITS);

    /** The probability that the head must give, where wordings alone were wrong too often on src/corpus/check and desk. */
    private static final Map<Technique, Double> LEAST = Map.of(
            Technique.WE_NOT_YOU, 0.55,
            Technique.CLOSE_THE_LOOP, 0.5,
            Technique.CONFIRM_FIRST, 0.5,
            Technique.OBSERVE, 0.6,
            Technique.OWN_WORDS, 0.3,
            Technique.NOT_AN_INTERROGATION, 0.5,
            Technique.NAME_THE_FEELING, 0.4);

    private final Heads heads;

    Doubt(Heads heads) {
        this.heads = heads;
    }

    /** Returns the evidence without the reproaches that are in doubt. */
    List<Evidence> weigh(Scene scene, List<Evidence> found) {
        return found.stream().filter(one -> one.shown() || stands(scene, one)).toList();
    }

    private boolean stands(Scene scene, Evidence reproach) {
        return !isQuoted(scene.turn().text(), reproach.quote())
                && (reproach.technique() != Technique.THEIR_SHOES
                        || scene.openHurt().isPresent())
                && !isAskedFor(scene, reproach.technique())
                && (isTurnedBack(scene, reproach) || isBorneOut(scene, reproach.technique()));
    }

    private static boolean isTurnedBack(Scene scene, Evidence reproach) {
        return scene.sentences().stream()
                .filter(sentence -> sentence.span().start() <= reproach.quote().start()
                        && reproach.quote().start() < sentence.span().end())
                .anyMatch(sentence -> TurnedBack.isIn(scene, sentence));
    }

    private static boolean isAskedFor(Scene scene, Technique technique) {
        return ASKED_FOR.contains(technique)
                && scene.heardLast().stream().anyMatch(heard -> ASKS_FOR_IT.in(heard.sentence()));
    }

    private boolean isBorneOut(Scene scene, Technique technique) {
        Double least = LEAST.get(technique);
        if (least == null || scene.words() < FEWEST_WORDS || scene.states().isEmpty()) return true;
        return heads.find(technique.id() + "/missed")
                .map(head -> head.probability(scene.states().getLast()) >= least)
                .orElse(true);
    }

    private static boolean isQuoted(String text, Quote quote) {
        return QUOTED.matcher(text).results().anyMatch(one -> one.start() < quote.end() && quote.start() < one.end());
    }
}

package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.Legibility;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Polarity;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.SecondOpinion;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.heads.Head;
import coach.rapport.evidence.heads.Heads;
import coach.rapport.evidence.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds somebody else's reading against the learnt heads: what they think possible may be. */
public final class Considered implements SecondOpinion {
    /** The probability below which what nobody but the other reader sees is not there. */
    private static final double POSSIBLE = 0.4;

    private static final int FEWEST_WORDS = 4;

    private final Meaning meaning;
    private final Heads heads;
    private final Signs signs;
    private final Contact contact;

    public Considered(Meaning meaning, Heads heads) {
        this.meaning = meaning;
        this.heads = heads;
        this.signs = Signs.standard(meaning, heads);
        this.contact = new Contact(heads);
    }

    @Override
    public Optional<Evidence> admit(
            List<Turn> history, Turn turn, Technique technique, Polarity polarity, Quote quote) {
        if (Legibility.of(turn.text()) != Legibility.ENGLISH) return Optional.empty();
        Scene scene = new Scene(history, turn, meaning);
        boolean fits =
                isOwn(scene, quote) && !isFound(history, turn, technique) && isPossible(scene, technique, polarity);
        boolean meets = polarity == Polarity.MISSED || contact.isMade(scene);
        Optional<Cue> cue = scene.heardLast().isEmpty()
                ? Optional.empty()
                : Optional.of(scene.heardLast().getLast().cue());
        return fits && meets && cue.isPresent()
                ? Optional.of(new Evidence(technique, polarity, CONFIDENCE, quote, cue))
                : Optional.empty();
    }

    private static boolean isOwn(Scene scene, Quote quote) {
        return scene.own().stream()
                .filter(sentence -> sentence.length() >= FEWEST_WORDS)
                .anyMatch(sentence -> overlap(sentence, quote));
    }

    private static boolean overlap(Sentence sentence, Quote quote) {
        return sentence.span().start() <= quote.start()
                && quote.end() <= sentence.span().end();
    }

    private boolean isFound(List<Turn> history, Turn turn, Technique technique) {
        return signs.read(history, turn).stream().anyMatch(evidence -> evidence.technique() == technique);
    }

    private boolean isPossible(Scene scene, Technique technique, Polarity polarity) {
        if (scene.states().isEmpty()) return false;
        return heads.find(technique.id() + "/" + polarity.name().toLowerCase(Locale.ROOT))
                .map(head -> probability(head, scene))
                .filter(probability -> probability >= POSSIBLE)
                .isPresent();
    }

    private static double probability(Head head, Scene scene) {
        return head.probability(scene.states().getLast());
    }
}

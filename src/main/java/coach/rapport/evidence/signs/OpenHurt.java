package coach.rapport.evidence.signs;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that hurts or costs the customer, and that no turn has taken up since it was said. */
final class OpenHurt {
    private static final List<PhraseSign> WARMTH = Stream.of(
                    Technique.NAME_THE_FEELING,
                    Technique.VALIDATE_WITHOUT_AGREEING,
                    Technique.THEIR_SHOES,
                    Technique.OWN_THE_MISTAKE)
            .map(PhraseSign::of)
            .toList();

    private static final Phrases SORRY = Phrases.of(
            "i'm (?:so|very|really|truly|terribly|awfully|deeply) sorry", "so sorry", "i'm sorry (?:about|for|that)");

    private OpenHurt() {}

    /** Returns it, the last said first; what was said before a warm turn is open no longer. */
    static Optional<Cue> find(List<Heard> last, List<Heard> before, List<Turn> learnerTurns) {
        Optional<Cue> now = cue(last);
        if (now.isPresent() || learnerTurns.stream().anyMatch(OpenHurt::takesUp)) return now;
        return cue(before);
    }

    static boolean takesUp(Turn learnerTurn) {
        return Scene.sentencesOf(learnerTurn).stream().anyMatch(OpenHurt::isWarm);
    }

    static boolean isWarm(Sentence sentence) {
        boolean own = !Tone.canned().in(sentence)
                && !Tone.hostile().in(sentence)
                && !Tone.cold().in(sentence);
        return own && (SORRY.in(sentence) || WARMTH.stream().anyMatch(one -> one.shows(sentence)));
    }

    private static Optional<Cue> cue(List<Heard> heard) {
        return CustomerCues.feeling(heard)
                .or(() -> CustomerCues.heat(heard))
                .or(() -> CustomerCues.personal(heard))
                .or(() -> CustomerCues.hint(heard));
    }
}

package coach.rapport.evidence.signs;

import coach.rapport.evidence.Turn;
import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import java.util.List;

/**
 * A minimal encourager: {@code mm-hmm} from anybody, {@code okay} and its like only from somebody who has been saying more in the
 * turns just before.
 */
final class Nod {
    private static final int SAID_MORE = 8;
    private static final int TURNS_BACK = 3;

    private static final Phrases SOUND = Phrases.of("^(?:(?:m+|m+-?h+m*|h?m+|uh-?huh|a+h+|oh)[,. ]*)+$");
    private static final Phrases WORD = Phrases.of(
            "^(?:(?:m+|m+-?h+m*|h?m+|uh-?huh|a+h+|oh|ok|okay|right|all ?right|yeah|yes|yep|sure|i see|got it)[,. ]*)+$");

    private Nod() {}

    static boolean is(Scene scene) {
        List<Sentence> sentences = scene.sentences();
        return all(sentences, SOUND) || all(sentences, WORD) && saidMoreBefore(scene.learnerTurnsBefore());
    }

    private static boolean all(List<Sentence> sentences, Phrases phrases) {
        return !sentences.isEmpty() && sentences.stream().allMatch(phrases::in);
    }

    private static boolean saidMoreBefore(List<Turn> turns) {
        return turns.subList(Math.max(0, turns.size() - TURNS_BACK), turns.size()).stream()
                .anyMatch(turn -> Scene.sentencesOf(turn).stream()
                                .mapToInt(Sentence::length)
                                .sum()
                        >= SAID_MORE);
    }
}

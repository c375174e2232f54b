package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.LET_THEM_FINISH;

import coach.rapport.evidence.Evidence;
import java.util.List;

/** A wall of text, or a third message in a row, talks over the other. */
final class LongTurnSign implements Sign {
    private static final int WALL = 120;

    @Override
    public List<Evidence> find(Scene scene) {
        int before = scene.history().size();
        boolean thirdInARow = before >= 2
                && scene.history().get(before - 1).byLearner()
                && scene.history().get(before - 2).byLearner();
        if (scene.words() <= WALL && !thirdInARow) return List.of();
        return List.of(scene.missed(LET_THEM_FINISH, thirdInARow ? 0.6 : 0.8, scene.whole()));
    }
}

package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.LET_THEM_FINISH;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Phrases;
import java.util.List;

/** A wall of text, or a third message in a row, talks over the other. */
final class LongTurnSign implements Sign {
    private static final int WALL = 120;
    private static final Phrases ALL_OF_IT = Phrases.of(
            "(?:the )?(?:whole|full|complete|entire) (?:list|story|thing|rundown|procedure|text)",
            "all of (?:it|them)|(?:tell|send|give|write) me everything|everything (?:i|we) (?:need|should|can|must)|every (?:step|detail|single thing)|all the (?:details|steps|rules|facts)",
            "in detail|step by step|too much (?:.. )?than too little|as much (?:detail )?as");

    @Override
    public List<Evidence> find(Scene scene) {
        int before = scene.history().size();
        boolean thirdInARow = before >= 2
                && scene.history().get(before - 1).byLearner()
                && scene.history().get(before - 2).byLearner();
        boolean asked = scene.heardLast().stream().anyMatch(heard -> ALL_OF_IT.in(heard.sentence()));
        if ((scene.words() <= WALL || asked) && !thirdInARow) return List.of();
        return List.of(scene.missed(LET_THEM_FINISH, thirdInARow ? 0.6 : 0.8, scene.whole()));
    }
}

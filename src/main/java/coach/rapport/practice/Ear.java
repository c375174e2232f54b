package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import java.util.List;

/** Hears what each sentence of a learner's turn is about. */
final class Ear {
    private final Repertoires repertoires;

    Ear(Repertoires repertoires) {
        this.repertoires = repertoires;
    }

    Hearing hear(Scenario scenario, String text) {
        Repertoire repertoire = repertoires.of(scenario);
        return new Hearing(Sentences.of(text).stream()
                .map(sentence -> new Heard(sentence, Sentences.isQuestion(sentence), repertoire.matches(sentence)))
                .toList());
    }

    /** Returns the lines in their order, but the one nearest to what was said first where it lies clearly nearer. */
    List<String> nearestFirst(Scenario scenario, List<String> lines, String said) {
        return repertoires.of(scenario).nearestFirst(lines, said);
    }
}

package coach.rapport.practice;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Meaning;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The repertoires of all customers, each made when first needed. */
final class Repertoires {
    private final Curriculum curriculum;
    private final Meaning meaning;
    private final Map<String, Repertoire> made = new ConcurrentHashMap<>();

    Repertoires(Curriculum curriculum, Meaning meaning) {
        this.curriculum = curriculum;
        this.meaning = meaning;
    }

    Repertoire of(Scenario scenario) {
        return made.computeIfAbsent(scenario.id(), id -> new Repertoire(scenario, curriculum.moments(), meaning));
    }
}

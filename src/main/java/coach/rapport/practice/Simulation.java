package coach.rapport.practice;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Turn;
import java.util.ArrayList;
import java.util.List;

/** Plays written learner lines against a customer with the built-in voice, without keeping anything. */
public final class Simulation {
    private final Stage stage;

    /** @param maxTurns learner turns before the customer says goodbye */
    public Simulation(Curriculum curriculum, EvidenceReader evidence, Meaning meaning, int maxTurns) {
        this.stage = Stage.builtIn(curriculum, evidence, meaning, maxTurns);
    }

    /**
     * A talk that was played.
     *
     * @param exchanges shorter than the lines where the customer ended the talk before
     */
    public record Played(Turn opening, List<Exchange> exchanges, Outcome outcome) {
        public List<Turn> turns() {
            List<Turn> turns = new ArrayList<>();
            turns.add(opening);
            for (Exchange exchange : exchanges) {
                turns.add(exchange.learner());
                turns.add(exchange.customer());
            }
            return turns;
        }
    }

    /** Plays the lines in order; when they run out, that is the learner's goodbye. */
    public Played play(Scenario scenario, List<String> lines) {
        List<Exchange> exchanges = new ArrayList<>();
        for (String line : lines) {
            exchanges.add(stage.play(scenario, exchanges, line).exchange());
            var ended = exchanges.getLast().step().ends();
            if (ended.isPresent()) return new Played(Stage.opening(scenario), exchanges, ended.get());
        }
        CustomerState state = exchanges.isEmpty()
                ? Stage.start(scenario)
                : exchanges.getLast().step().after();
        return new Played(Stage.opening(scenario), exchanges, stage.atGoodbye(scenario, state));
    }
}

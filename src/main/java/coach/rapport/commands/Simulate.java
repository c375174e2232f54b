package coach.rapport.commands;

import coach.rapport.coaching.Coach;
import coach.rapport.coaching.Coaches;
import coach.rapport.coaching.Scorecard;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meaning;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Simulation;
import coach.rapport.practice.Simulation.Played;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code simulate}: written lines against a customer with the built-in voice. */
final class Simulate {
    /** The default of {@code rapport.practice.max-turns}. */
    private static final int MAX_TURNS = 20;

    private Simulate() {}

    static void run(Options options, Supplier<Meaning> meanings) {
        String id = options.get("scenario");
        Path input = options.file("in");
        OutputFile output = OutputFile.at(options.file("out"), input);
        Curriculum curriculum = options.curriculum();
        Scenario scenario = curriculum.findScenario(id).orElseThrow(() -> unknown(id, curriculum));
        List<String> learner = LearnerLines.read(input);
        output.write(lines(curriculum, scenario, learner, meanings.get()));
    }

    private static BadInput unknown(String id, Curriculum curriculum) {
        List<String> ids = curriculum.scenarios().stream().map(Scenario::id).toList();
        return new BadInput("unknown scenario %s; %s"
                .formatted(BadInput.quoted(id), NearNames.mend(id, ids, "./rapport scenarios lists them")));
    }

    private static List<String> lines(Curriculum curriculum, Scenario scenario, List<String> learner, Meaning meaning) {
        EvidenceReader reader = EvidenceReaders.standard(meaning);
        Played played = new Simulation(curriculum, reader, meaning, MAX_TURNS).play(scenario, learner);
        return written(played, scorecard(played, Coaches.standard(curriculum, reader)));
    }

    private static Scorecard scorecard(Played played, Coach coach) {
        return coach.score(
                played.turns(),
                played.exchanges().stream().map(Exchange::evidence).toList());
    }

    private static List<String> written(Played played, Scorecard scorecard) {
        List<String> lines = new ArrayList<>();
        for (Exchange exchange : played.exchanges()) {
            lines.add(Json.line(WrittenExchange.of(lines.size(), exchange)));
        }
        lines.add(Json.line(new WrittenOutcome(played.outcome().id(), WrittenScorecard.of(scorecard))));
        return lines;
    }
}

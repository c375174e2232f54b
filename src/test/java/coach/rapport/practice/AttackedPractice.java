package coach.rapport.practice;

import coach.rapport.coaching.Feedback;
import coach.rapport.coaching.Scorecard;
import coach.rapport.coaching.Standard;
import coach.rapport.coaching.Worded;
import coach.rapport.coaching.scores.HeldScores;
import coach.rapport.coaching.scores.Scores;
import coach.rapport.coaching.worded.ModelWriter;
import coach.rapport.coaching.worded.WordedRows;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.SecondOpinion;
import coach.rapport.language.LanguageModel;
import coach.rapport.language.ScriptedModel;
import coach.rapport.learners.LearnerId;
import coach.rapport.storage.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of an attack.
 *
 * @param lines the customer's, as they were shown
 * @param steps how the customer felt and what they had told after each line; {@code stepsWithout} with the built-in voice
 * @param without the scores of the same learner lines with the built-in voice
 * @param with the scores as shown, at their highest
 */
record AttackedPractice(
        Attack attack,
        ScriptedModel model,
        Session session,
        List<String> lines,
        Worded worded,
        List<CustomerState> steps,
        List<CustomerState> stepsWithout,
        Map<Dimension, Double> without,
        Map<Dimension, Double> with) {
    private static final Meaning MEANING = Meanings.inProcess();
    private static final SecondOpinion OPINION = EvidenceReaders.secondOpinion(MEANING);
    private static final Ear EAR = new Ear(new Repertoires(Standard.CURRICULUM, MEANING));
    private static final LineCheck CHECK = new LineCheck(new Secrets(MEANING));
    private static final WordedRows ROWS = new WordedRows(
            JdbcClient.create(Database.H2.migrated()),
            JsonMapper.builder().build(),
            _ -> true,
            TransactionOperations.withoutTransaction());
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    /** Returns how much the compromised model raised a dimension, in points; one that had no score counts from 2. */
    double uplift(Dimension dimension) {
        return with.getOrDefault(dimension, 2.0) - without.getOrDefault(dimension, 2.0);
    }

    static AttackedPractice play(Attack attack, boolean toTheLetter) {
        Scenario scenario = Standard.CURRICULUM.getScenario(attack.scenario());
        ScriptedModel model = new CompromisedModel(attack, scenario, toTheLetter).model();
        List<Exchange> attacked = exchanges(attack, scenario, Optional.of(model));
        List<Exchange> plain = exchanges(attack, scenario, Optional.empty());
        Session session = session(attack, toTheLetter, scenario, attacked);
        Feedback feedback = Standard.coach().feedback(session);
        Worded worded = new ModelWriter(model, Standard.CURRICULUM, Standard.READER, OPINION, ROWS, _ -> true)
                .write(session, feedback);
        return new AttackedPractice(
                attack,
                model,
                session,
                attacked.stream().map(one -> one.customer().text()).toList(),
                worded,
                states(attacked),
                states(plain),
                scores(plain).dimensions(),
                highest(HeldScores.of(attacked), worded));
    }

    private static List<CustomerState> states(List<Exchange> exchanges) {
        return exchanges.stream().map(exchange -> exchange.step().after()).toList();
    }

    private static Scorecard scores(List<Exchange> exchanges) {
        return Scores.of(exchanges.stream().map(Exchange::evidence).toList());
    }

    private static Map<Dimension, Double> highest(Scorecard scorecard, Worded worded) {
        Map<Dimension, Double> highest = new EnumMap<>(Dimension.class);
        highest.putAll(scorecard.dimensions());
        worded.scores().forEach((dimension, score) -> highest.merge(dimension, score, Math::max));
        return highest;
    }

    private static List<Exchange> exchanges(Attack attack, Scenario scenario, Optional<LanguageModel> model) {
        Curriculum curriculum = Standard.CURRICULUM;
        BuiltInVoice voice = new BuiltInVoice(EAR);
        Actor actor = model.<Actor>map(one -> new ModelActor(
                        one,
                        new ActorPrompt(
                                curriculum.prompts().reply(),
                                curriculum.prompts().direction()),
                        CHECK,
                        voice))
                .orElse(voice);
        Stage stage = new Stage(Standard.READER, EAR, new Director(new Reasons(curriculum), 20), actor);
        List<Exchange> exchanges = new ArrayList<>();
        Scene.Casting casting =
                new Scene.Casting(new LearnerId("T1", "U1"), "practice/" + attack.id(), "", System.nanoTime());
        for (String line : attack.lines()) {
            exchanges.add(
                    stage.play(casting, scenario, exchanges, line, _ -> {}).exchange());
            if (exchanges.getLast().step().ends().isPresent()) break;
        }
        return exchanges;
    }

    private static Session session(Attack attack, boolean toTheLetter, Scenario scenario, List<Exchange> exchanges) {
        return new Session(
                new SessionId("T1", attack.id() + toTheLetter),
                new LearnerId("T1", "U1"),
                attack.scenario(),
                NOW,
                NOW,
                Optional.empty(),
                Stage.start(scenario),
                Stage.opening(scenario),
                exchanges,
                Optional.of(new Ending.Over(Outcome.OPEN, NOW)));
    }
}

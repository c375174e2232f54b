package coach.rapport.practice;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.PlaceInLine;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.practice.Scene.Casting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where a turn is played: evidence first, then the director, then the actor. Keeps nothing. */
final class Stage {
    private final EvidenceReader evidence;
    private final Ear ear;
    private final Director director;
    private final Actor actor;

    Stage(EvidenceReader evidence, Ear ear, Director director, Actor actor) {
        this.evidence = evidence;
        this.ear = ear;
        this.director = director;
        this.actor = actor;
    }

    /** Returns a stage with the built-in voice only. */
    static Stage builtIn(Curriculum curriculum, EvidenceReader evidence, Meaning meaning, int maxTurns) {
        Ear ear = new Ear(new Repertoires(curriculum, meaning));
        return new Stage(evidence, ear, new Director(new Reasons(curriculum), maxTurns), new BuiltInVoice(ear));
    }

    static CustomerState start(Scenario scenario) {
        Scenario.Start start = scenario.start();
        return new CustomerState(start.trust(), start.tension(), start.openness(), List.of());
    }

    static Turn opening(Scenario scenario) {
        return Turn.customer(0, scenario.opening());
    }

    /** Does beforehand what would make the first answer slow. */
    void prepare(Scenario scenario) {
        ear.hear(scenario, scenario.opening());
        actor.prepare(scenario);
    }

    record Played(Exchange exchange, Voice voice) {}

    /**
     * @param shown what the turn shows in answer to what was really said
     * @param unaided what it shows in answer to the built-in voice
     */
    private record Read(TurnEvidence shown, TurnEvidence unaided, Hearing heard) {}

    /** Plays a turn where nobody listens in, and without a model's account. */
    Played play(Scenario scenario, List<Exchange> before, String text) {
        return play(Casting.NONE, scenario, before, text, _ -> {});
    }

    /** @param soFar takes the customer's line while it is being said */
    Played play(Casting casting, Scenario scenario, List<Exchange> before, String text, Consumer<String> soFar) {
        return PlaceInLine.taken(() -> played(casting, scenario, before, text, soFar));
    }

    private Played played(
            Casting casting, Scenario scenario, List<Exchange> before, String text, Consumer<String> soFar) {
        List<Turn> history = history(scenario, before);
        // What the customer feels and tells rests on the learner's lines alone: the same whoever speaks for them.
        List<Exchange> unaided = before.stream().map(Exchange::unaidedOnly).toList();
        Turn turn = Turn.learner(history.size(), text);
        Read read = read(scenario, history, history(scenario, unaided), turn);
        Hearing heard = read.heard();
        CustomerState state =
                before.isEmpty() ? start(scenario) : before.getLast().step().after();
        Step step = director.next(new Situation(
                scenario,
                state,
                unaided,
                turn,
                read.unaided(),
                heard.askedFor(),
                heard.asksElsewhere(),
                heard.isFarewell()));
        Scene scene =
                new Scene(casting, scenario, history, history(scenario, unaided), turn, read.unaided(), heard, step);
        Actor.Line line = actor.speak(scene, soFar);
        Turn customer = Turn.customer(turn.index() + 1, line.text());
        return new Played(new Exchange(turn, read.shown(), step, customer, line.gist(), read.unaided()), line.voice());
    }

    private Read read(Scenario scenario, List<Turn> history, List<Turn> unaided, Turn turn) {
        TurnEvidence shown = evidence.read(history, turn);
        TurnEvidence alone = unaided.equals(history) ? shown : evidence.read(unaided, turn);
        return new Read(shown, alone, ear.hear(scenario, turn.text()));
    }

    Outcome atGoodbye(Scenario scenario, CustomerState state) {
        return director.atGoodbye(scenario, state);
    }

    private static List<Turn> history(Scenario scenario, List<Exchange> before) {
        List<Turn> history = new ArrayList<>();
        history.add(opening(scenario));
        for (Exchange exchange : before) {
            history.add(exchange.learner());
            history.add(exchange.customer());
        }
        return history;
    }
}

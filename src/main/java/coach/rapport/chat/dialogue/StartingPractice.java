package coach.rapport.chat.dialogue;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.Visit;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.practice.Practices;
import coach.rapport.practice.Session;
import java.util.ArrayList;
import java.util.List;

/** From "practise" to the customer's first words. */
class StartingPractice {
    private final Curriculum curriculum;
    private final Practices practices;
    private final Openings openings;

    StartingPractice(Curriculum curriculum, Practices practices, Openings openings) {
        this.curriculum = curriculum;
        this.practices = practices;
        this.openings = openings;
    }

    Answer choose(Visit visit) {
        Card card = ScenarioCards.card(curriculum.scenarios());
        return Answer.of(visit.trigger()
                .<Delivery>map(trigger ->
                        new Delivery.Open(visit.learner(), trigger, ScenarioCards.form(curriculum.scenarios()), card))
                .orElseGet(() -> visit.say(card)));
    }

    /** Begins, or announces first what the practice touches on. */
    Answer practise(Visit visit, String scenarioId) {
        return curriculum
                .findScenario(scenarioId)
                .map(scenario -> scenario.notice()
                        .map(notice -> Answer.of(visit.say(ScenarioCards.notice(scenario, notice))))
                        .orElseGet(() -> begin(visit, scenario)))
                .orElseGet(() -> notFound(visit, scenarioId));
    }

    /** Begins once the notice was read. */
    Answer begin(Visit visit, String scenarioId) {
        return curriculum
                .findScenario(scenarioId)
                .map(scenario -> begin(visit, scenario).after(visit.change(ScenarioCards.noticeRead(scenario))))
                .orElseGet(() -> notFound(visit, scenarioId));
    }

    private Answer begin(Visit visit, Scenario scenario) {
        Session session = practices.begin(visit.learner(), scenario.id(), visit.request());
        String called = scenario.persona().called();
        List<Delivery> deliveries = new ArrayList<>();
        deliveries.add(Posts.opening(session, openings.of(session)));
        deliveries.add(
                Posts.below(session, TalkCards.line(called, session.opening().text())));
        if (visit.elsewhere() || visit.inThread()) deliveries.add(visit.say(SmallCards.started(called)));
        return Answer.of(deliveries);
    }

    private Answer notFound(Visit visit, String wanted) {
        return Answer.of(visit.say(ScenarioCards.notFound(NearMatches.of(wanted, curriculum.scenarios()))));
    }
}

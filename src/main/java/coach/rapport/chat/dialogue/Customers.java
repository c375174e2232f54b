package coach.rapport.chat.dialogue;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Scenario;
import coach.rapport.practice.Session;

/** The customers of sessions, by name. A scenario may be gone while its sessions are still kept. */
class Customers {
    private final Curriculum curriculum;

    Customers(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    String called(Session session) {
        return curriculum
                .findScenario(session.scenario())
                .map(scenario -> scenario.persona().called())
                .orElse("the customer");
    }

    String title(Session session) {
        return curriculum
                .findScenario(session.scenario())
                .map(Scenario::title)
                .orElse("A scenario that is no longer offered");
    }
}

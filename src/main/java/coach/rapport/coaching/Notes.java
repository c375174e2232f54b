package coach.rapport.coaching;

import coach.rapport.coaching.moments.Aftermath;
import coach.rapport.coaching.moments.Excerpt;
import coach.rapport.curriculum.Persona;
import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Legibility;
import coach.rapport.practice.Exchange;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.Session;
import java.util.ArrayList;
import java.util.List;

/** What else must be said: lines that were not judged, too little to go by, and customers who could not be won. */
final class Notes {
    /** From this mean on, and where no line cost more trust than {@link #SLIP}, the wording was not what was lacking. */
    private static final double GOOD = 3.8;

    private static final double SLIP = 0.3;

    private Notes() {}

    static List<String> on(Session session, Scenario scenario, Outcome outcome, Scorecard scorecard) {
        List<String> notes = new ArrayList<>(unjudged(session));
        if (session.exchanges().size() == 1 && scorecard.conversation().isPresent()) {
            notes.add("The scores rest on a single line. A longer talk says more.");
        }
        if (outOfReach(session, outcome, scorecard)) notes.add(outOfReach(session, scenario.persona()));
        return notes;
    }

    /** Returns which lines were not judged, and why. */
    static List<String> unjudged(Session session) {
        List<String> notes = new ArrayList<>();
        for (int at = 0; at < session.exchanges().size(); at++)
            unjudged(session.exchanges().get(at), at + 1, notes);
        return notes;
    }

    private static void unjudged(Exchange exchange, int line, List<String> notes) {
        String words = Excerpt.of(exchange.learner().text());
        switch (exchange.evidence().legibility()) {
            case Legibility.ENGLISH -> {}
            case Legibility.OTHER_LANGUAGE ->
                notes.add(("Line %d (\"%s\") is not in English. It was not observed and counts in neither direction,"
                                + " because only English can be judged so far.")
                        .formatted(line, words));
            case Legibility.NO_WORDS ->
                notes.add("Line %d%s holds no words that could be judged, and counts in neither direction."
                        .formatted(line, words.isBlank() ? "" : " (\"%s\")".formatted(words)));
        }
    }

    private static boolean outOfReach(Session session, Outcome outcome, Scorecard scorecard) {
        boolean lost = outcome == Outcome.LEFT || outcome == Outcome.RESIGNED;
        boolean worded = scorecard.mean().orElse(0) >= GOOD;
        return lost
                && worded
                && session.exchanges().size() > 1
                && session.exchanges().stream().allMatch(Notes::held);
    }

    private static boolean held(Exchange exchange) {
        return exchange.step().after().trust() >= exchange.step().before().trust() - SLIP;
    }

    private static String outOfReach(Session session, Persona persona) {
        return ("Nothing more was possible here: no line cost trust, it went from %s to %s, and %s still did not come round."
                        + " Some people cannot be won over, or not today.")
                .formatted(
                        Aftermath.points(session.start().trust()),
                        Aftermath.points(session.state().trust()),
                        persona.called());
    }
}

package coach.rapport.practice;

import coach.rapport.curriculum.Scenario;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import java.util.List;
import java.util.Optional;

/**
 * All that the director looks at.
 *
 * @param before the exchanges so far
 * @param turn what the learner just said, and {@code evidence} what it shows
 * @param askedFor the story fact that the turn comes near to, told or not
 * @param asksElsewhere whether the turn asks, and for something that is no part of the story
 * @param farewell whether the learner is taking their leave
 */
record Situation(
        Scenario scenario,
        CustomerState state,
        List<Exchange> before,
        Turn turn,
        TurnEvidence evidence,
        Optional<String> askedFor,
        boolean asksElsewhere,
        boolean farewell) {}

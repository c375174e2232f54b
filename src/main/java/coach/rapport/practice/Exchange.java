package coach.rapport.practice;

import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;

/** A learner's turn, what it showed, what it did, and the customer's answer. */
public record Exchange(Turn learner, TurnEvidence evidence, Step step, Turn customer) {}

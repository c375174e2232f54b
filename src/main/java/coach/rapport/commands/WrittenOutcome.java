package coach.rapport.commands;

/** The last line of {@code simulate}. */
record WrittenOutcome(String outcome, WrittenScorecard scorecard) {}

package coach.rapport.commands;

import java.util.List;

/** What {@code evaluate} writes of one conversation. */
record WrittenConversation(String id, List<WrittenTurn> turns, WrittenScorecard scorecard) {}

package coach.rapport.commands;

import coach.rapport.evidence.Turn;
import java.util.List;

/** A recorded conversation. */
record Conversation(String id, List<Turn> turns) {}

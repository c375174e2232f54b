package coach.rapport.evidence.acts;

import coach.rapport.evidence.Act;
import coach.rapport.evidence.Acts;

/** What a turn does. */
public record Judged(Act main, Acts acts) {}

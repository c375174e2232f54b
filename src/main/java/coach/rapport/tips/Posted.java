package coach.rapport.tips;

import java.util.Optional;

/**
 * A week's tip that was posted.
 *
 * @param tip its id in the library; empty where it was in a lead's words
 */
public record Posted(IsoWeek week, Optional<String> tip) {}

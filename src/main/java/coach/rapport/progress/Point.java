package coach.rapport.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * One practice in a dimension.
 *
 * @param score from 1 to 5; empty where the dimension was not observed
 * @param level as it stood after this practice; empty where nothing had been observed yet
 */
public record Point(Instant at, Optional<Double> score, Optional<Level> level) {}

package coach.rapport.coaching;

import java.util.List;

/**
 * Trust over the turns.
 *
 * @param trust from 0 to 10: at the start and after each exchange
 * @param alternative the curve in words
 */
public record TrustCurve(List<Double> trust, List<TurningPoint> turningPoints, String alternative) {
    public TrustCurve {
        trust = List.copyOf(trust);
        turningPoints = List.copyOf(turningPoints);
    }
}

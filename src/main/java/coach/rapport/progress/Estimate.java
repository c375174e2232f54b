package coach.rapport.progress;

/**
 * A number with noise in it.
 *
 * @param low the true one lies between this and {@code high} in nine of ten weeks or more
 */
public record Estimate(double value, double low, double high) {
    public Estimate {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("%s does not lie between %s and %s".formatted(value, low, high));
        }
    }
}

package coach.rapport.benchmarks.pictures;

import coach.rapport.progress.teams.Amounts;

/**
 * What pictures cost of privacy, in zero-concentrated differential privacy (Bun and Steinke 2016): {@code rho} adds up over
 * releases. It bounds how much the pictures differ between a person with their practices and the same person without any.
 */
record Budget(String measure, double rho) {
    static final double DELTA = 1e-5;

    /** @param sensitivity the most that one person adds; {@code noise} the standard deviation */
    static Budget normal(String measure, double sensitivity, double noise, int releases) {
        return new Budget(measure, releases * sensitivity * sensitivity / (2 * noise * noise));
    }

    /** A pick whose odds one person changes by a factor of {@code exp(epsilon)} at most (Cesar and Rogers 2021). */
    static Budget pick(String measure, double epsilon, int releases) {
        return new Budget(measure, releases * epsilon * epsilon / 8);
    }

    static Budget[] ofTwelveWeeks() {
        int weeks = Person.WEEKS;
        int picks = Math.ceilDiv(weeks, Amounts.PICK_WEEKS);
        return new Budget[] {
            normal("level", Amounts.LEVEL, Amounts.LEVEL_NOISE, weeks),
            normal("practices", Amounts.PRACTICES, Amounts.PRACTICES_NOISE, weeks),
            normal("tip tried", 1, Amounts.TRIED_NOISE, weeks),
            pick("strongest", Amounts.PICK, picks),
            pick("weakest", Amounts.PICK, picks)
        };
    }

    static Budget sum(Budget... budgets) {
        double rho = 0;
        for (Budget one : budgets) rho += one.rho();
        return new Budget("all together", rho);
    }

    /** Returns the same where a person's data are changed into any other, not only taken away: twice as far apart. */
    Budget forAnyChange() {
        return new Budget(measure, 4 * rho);
    }

    /** Returns epsilon at {@link #DELTA} (Canonne, Kamath and Steinke 2020, proposition 12). */
    double epsilon() {
        double least = Double.POSITIVE_INFINITY;
        for (double alpha = 1.01; alpha < 500; alpha *= 1.01) {
            double more = (Math.log(1 / DELTA) + (alpha - 1) * Math.log(1 - 1 / alpha) - Math.log(alpha)) / (alpha - 1);
            least = Math.min(least, alpha * rho + more);
        }
        return Math.max(0, least);
    }
}

package coach.rapport.progress.teams;

import java.util.random.RandomGenerator;

/** Where noise comes from. In the service it is a source that nobody can predict. */
public interface Noise {
    /** Returns a number around 0 with this standard deviation, from a normal distribution. */
    double normal(double deviation);

    /** Returns a number from a Gumbel distribution: the highest of several with it is a fair pick by their weights. */
    double gumbel(double scale);

    static Noise from(RandomGenerator random) {
        return new Noise() {
            @Override
            public double normal(double deviation) {
                return random.nextGaussian(0, deviation);
            }

            @Override
            public double gumbel(double scale) {
                // Never the logarithm of 0.
                return -scale * Math.log(-Math.log(random.nextDouble(Double.MIN_NORMAL, 1)));
            }
        };
    }
}

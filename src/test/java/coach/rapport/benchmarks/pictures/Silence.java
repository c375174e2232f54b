package coach.rapport.benchmarks.pictures;

import coach.rapport.progress.teams.Noise;

/** No noise: what a picture must never be made with. */
enum Silence implements Noise {
    ALL;

    @Override
    public double normal(double deviation) {
        return 0;
    }

    @Override
    public double gumbel(double scale) {
        return 0;
    }
}

package coach.rapport.benchmarks.pictures;

import coach.rapport.curriculum.Technique;
import coach.rapport.progress.Estimate;
import coach.rapport.progress.TeamPicture.Shown;
import coach.rapport.progress.TeamPictures;
import coach.rapport.progress.teams.Amounts;
import coach.rapport.progress.teams.Blur;
import coach.rapport.progress.teams.Contribution;
import coach.rapport.progress.teams.Noise;
import coach.rapport.progress.teams.Painter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Whether a picture still shows anything: two teams whose true means lie 1.0 apart, everybody counted and staying.
 *
 * @param higher in what share of weeks the better team is higher in that week's pictures; {@code beyond} and by more than the
 *     margins of both together (the root of the sum of their squares); {@code overTwelve} in what share of pairs it is higher
 *     in the mean of twelve pictures
 * @param upperThird in what share of pictures the technique picked as strongest is among the third that is shown most
 * @param picked in what share of practices it is shown; {@code best} the same of the one that is shown most, {@code usual} of all
 */
record Use(
        double higher, double beyond, double overTwelve, double upperThird, double picked, double best, double usual) {
    static Use of(RandomGenerator random, int size, int pairs) {
        Painter painter = new Painter(Noise.from(random));
        double[] sums = new double[7];
        for (int pair = 0; pair < pairs; pair++) {
            Team worse = Team.around(random, size, 2.5);
            Team better = Team.around(random, size, 3.5);
            List<Optional<Shown>> low = worse.pictures(painter, blur(random, size), Amounts.PICK_WEEKS);
            List<Optional<Shown>> high = better.pictures(painter, blur(random, size), Amounts.PICK_WEEKS);
            double difference = 0;
            for (int week = 0; week < Person.WEEKS; week++) {
                difference +=
                        compare(low.get(week).orElseThrow(), high.get(week).orElseThrow(), sums);
            }
            sums[2] += difference > 0 ? Person.WEEKS : 0;
            pick(better, high.getFirst().orElseThrow(), sums);
        }
        double weeks = (double) pairs * Person.WEEKS;
        return new Use(
                sums[0] / weeks,
                sums[1] / weeks,
                sums[2] / weeks,
                sums[3] / pairs,
                sums[4] / pairs,
                sums[5] / pairs,
                sums[6] / pairs);
    }

    /** A team's own, of those with which so many people are shown. */
    private static Blur blur(RandomGenerator random, int size) {
        return new Blur(random.nextInt(Math.min(Amounts.BLUR, size - TeamPictures.FEWEST) + 1));
    }

    private static double compare(Shown down, Shown up, double[] sums) {
        double difference = up.level().value() - down.level().value();
        if (difference > 0) sums[0]++;
        if (difference > Math.hypot(margin(up.level()), margin(down.level()))) sums[1]++;
        return difference;
    }

    /** The scale ends at 1 and 5, and cuts one side short there. */
    private static double margin(Estimate estimate) {
        return Math.max(estimate.value() - estimate.low(), estimate.high() - estimate.value());
    }

    private static void pick(Team team, Shown shown, double[] sums) {
        List<Contribution> counted = team.others(0);
        counted.add(team.target().contribution(0));
        Map<Technique, Double> shares = new EnumMap<>(Technique.class);
        for (Technique one : Technique.values()) {
            if (one.dimension().isEmpty()) continue;
            shares.put(
                    one,
                    counted.stream()
                            .mapToDouble(person -> person.shows(one))
                            .average()
                            .orElseThrow());
        }
        double share = shares.getOrDefault(shown.techniques().strongest(), 0.0);
        long ahead = shares.values().stream().filter(other -> other > share).count();
        if (ahead < shares.size() / 3) sums[3]++;
        sums[4] += share;
        sums[5] += Collections.max(shares.values());
        sums[6] += shares.values().stream().mapToDouble(one -> one).average().orElseThrow();
    }
}

package coach.rapport.benchmarks.pictures;

import coach.rapport.curriculum.Technique;
import coach.rapport.progress.TeamPicture.Shown;
import coach.rapport.progress.TeamPicture.TriedTip;
import coach.rapport.progress.teams.Amounts;
import coach.rapport.progress.teams.Blur;
import coach.rapport.progress.teams.Contribution;
import coach.rapport.progress.teams.Noise;
import coach.rapport.progress.teams.Painter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * An attacker who knows all pictures of a team and everything about everybody but one. From each number they take off what the
 * others added; what is left is that one person and the noise. How to weigh it, they learn from teams whose people they know.
 *
 * @param noise makes the noise of the pictures
 */
record Attack(Function<RandomGenerator, Noise> noise) {
    /** The worst case: of five people already there is a picture. */
    private static final Blur ALWAYS_SHOWN = new Blur(0);

    /** What the attacker finds out of teams that they have not learnt from. */
    record Found(double[] errors, double[] errorsOfTheMean) {
        /** Returns the attacker's error, root mean square, by that of guessing the mean of the rest of the team. */
        double ratio() {
            return ratio(IntStream.range(0, errors.length).toArray());
        }

        /** Returns the ends of the middle 95 in 100 of the ratio over resampled teams. */
        double[] interval(RandomGenerator random) {
            double[] ratios = IntStream.range(0, 1000)
                    .mapToDouble(_ ->
                            ratio(random.ints(errors.length, 0, errors.length).toArray()))
                    .sorted()
                    .toArray();
            return new double[] {ratios[25], ratios[974]};
        }

        private double ratio(int[] teams) {
            double attacker = 0;
            double mean = 0;
            for (int team : teams) {
                attacker += errors[team] * errors[team];
                mean += errorsOfTheMean[team] * errorsOfTheMean[team];
            }
            return Math.sqrt(attacker / mean);
        }
    }

    /** @param known teams whose people the attacker knows, all of them */
    Found run(RandomGenerator random, List<Team> known, List<Team> attacked) {
        Painter painter = new Painter(noise.apply(random));
        double[] weights = learnt(painter, known);
        double[] errors = new double[attacked.size()];
        double[] plain = new double[attacked.size()];
        for (int at = 0; at < attacked.size(); at++) {
            Team team = attacked.get(at);
            plain[at] = difference(team);
            errors[at] =
                    plain[at] - guess(weights, seen(team, team.pictures(painter, ALWAYS_SHOWN, Amounts.PICK_WEEKS)));
        }
        return new Found(errors, plain);
    }

    private static double[] learnt(Painter painter, List<Team> known) {
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(
                known.stream().mapToDouble(Attack::difference).toArray(),
                known.stream()
                        .map(team -> seen(team, team.pictures(painter, ALWAYS_SHOWN, Amounts.PICK_WEEKS)))
                        .toArray(double[][]::new));
        return regression.estimateRegressionParameters();
    }

    private static double difference(Team team) {
        return team.target().score() - team.meanOfOthers();
    }

    private static double guess(double[] weights, double[] seen) {
        double guess = weights[0];
        for (int at = 0; at < seen.length; at++) guess += weights[at + 1] * seen[at];
        return guess;
    }

    /** Returns what is left of the pictures without the others, added up over the weeks in which the person was there. */
    static double[] seen(Team team, List<Optional<Shown>> pictures) {
        double[] left = new double[5];
        int weeks = 0;
        for (int week = 0; week < pictures.size(); week++) {
            if (pictures.get(week).isEmpty() || !team.isTargetThere(week)) continue;
            double[] more = left(pictures.get(week).get(), team.others(week));
            for (int at = 0; at < left.length; at++) left[at] += more[at];
            weeks++;
        }
        // Fewer weeks are believed less: beside the sums as they are, the level's weighed by how much noise is in it.
        double p = Person.SPREAD * Person.SPREAD;
        double weighed = left[0] * p / (weeks * p + Amounts.LEVEL_NOISE * Amounts.LEVEL_NOISE);
        double mean = weeks == 0 ? 0 : left[0] / weeks;
        double[] all = Arrays.copyOf(left, left.length + 2);
        all[left.length] = weighed;
        all[left.length + 1] = mean;
        return all;
    }

    private static double[] left(Shown picture, List<Contribution> others) {
        int counted = others.size() + 1;
        double usual = sum(others, Contribution::level) / others.size();
        double level = (picture.level().value() - Amounts.MIDDLE) * counted - sum(others, Contribution::level) - usual;
        double practices =
                picture.practices().value() - sum(others, Contribution::practices) * counted / (double) others.size();
        double tried = picture.tip().map(TriedTip::people).orElseThrow().value()
                - sum(others, one -> one.tried() ? 1 : 0) * counted / (double) others.size();
        return new double[] {
            level,
            practices,
            tried,
            surprise(picture.techniques().strongest(), others, Contribution::shows),
            surprise(picture.techniques().weakest(), others, Contribution::misses)
        };
    }

    /** Returns how far behind the others' first one the picked one lies with them. */
    private static double surprise(Technique picked, List<Contribution> others, Measure measure) {
        double first = Arrays.stream(Technique.values())
                .filter(one -> one.dimension().isPresent())
                .mapToDouble(one -> sum(others, person -> measure.of(person, one)))
                .max()
                .orElseThrow();
        return first - sum(others, person -> measure.of(person, picked));
    }

    private interface Measure {
        double of(Contribution person, Technique technique);
    }

    private static double sum(List<Contribution> people, ToDoubleFunction<Contribution> measure) {
        return people.stream().mapToDouble(measure).sum();
    }
}

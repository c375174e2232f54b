package coach.rapport.benchmarks.pictures;

import coach.rapport.curriculum.Dimension;
import coach.rapport.curriculum.Technique;
import coach.rapport.practice.Outcome;
import coach.rapport.practice.SessionId;
import coach.rapport.progress.Practised;
import coach.rapport.progress.Times;
import coach.rapport.progress.teams.Contribution;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A made-up person. All that they do goes with their skill, which is the worst case: whoever scores higher also practises more
 * often, tries the tip more often and shows more techniques, so that every number of a picture says something of the score.
 */
final class Person {
    static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    static final int WEEKS = 12;

    /** How far people of a team lie apart. */
    static final double SPREAD = 0.6;

    private static final double NOISE = 0.6;
    private static final double DRIFT = 0.08;
    private static final int WEEKS_BEFORE = 8;

    private final RandomGenerator random;
    private final double skill;
    private final List<Practised> history = new ArrayList<>();
    private final boolean[] tried = new boolean[WEEKS];
    private final List<Contribution> contributions = new ArrayList<>();
    private double level;
    private double sum;

    /**
     * @param skill in standard deviations from the mean of the team
     * @param ease of each technique: higher is shown by more people
     */
    Person(RandomGenerator random, double teamMean, double skill, double[] ease) {
        this.random = random;
        this.skill = skill;
        this.level = teamMean + SPREAD * skill;
        for (int week = -WEEKS_BEFORE; week < WEEKS; week++) live(week, ease);
        for (int week = 0; week < WEEKS; week++) {
            contributions.add(Contribution.of(history, begin(week), begin(week + 1), tried[week]));
        }
    }

    private void live(int week, double[] ease) {
        level += DRIFT * random.nextGaussian();
        if (week >= 0) {
            sum += level;
            tried[week] = random.nextDouble() < logistic(skill);
        }
        double practices = Math.exp(0.5 * skill);
        for (int day = 0; day < 5; day++) {
            if (random.nextDouble() < practices / 5)
                history.add(practised(begin(week).plus(Duration.ofDays(day)), ease));
        }
    }

    private Practised practised(Instant at, double[] ease) {
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        for (Dimension one : Dimension.values()) {
            scores.put(one, Math.clamp(level + NOISE * random.nextGaussian(), 1, 5));
        }
        Map<Technique, Times> techniques = new EnumMap<>(Technique.class);
        for (Technique one : Technique.values()) {
            double chance = logistic(skill + ease[one.ordinal()]);
            if (random.nextDouble() < chance) techniques.put(one, new Times(1, 0));
            else if (random.nextDouble() < 0.5) techniques.put(one, new Times(0, 1));
        }
        SessionId session = new SessionId("T1", "" + history.size());
        return new Practised(session, "third-call", at, Outcome.HAPPY, false, scores, techniques, List.of());
    }

    static double logistic(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    static Instant begin(int week) {
        return START.plus(Duration.ofDays(7L * week));
    }

    /** Returns the mean of their true level over the weeks of the pictures: what an attacker wants to know. */
    double score() {
        return sum / WEEKS;
    }

    Contribution contribution(int week) {
        return contributions.get(week);
    }
}

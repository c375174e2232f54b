package coach.rapport.benchmarks.pictures;

import coach.rapport.progress.teams.Noise;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Prints what twelve weeks of team pictures give away and what they show: {@code ./mvnw test-compile exec:exec@team-pictures}. */
public final class TeamPicturesReport {
    private static final int TEAMS = 2000;
    private static final int LEARNT_FROM = 4000;

    private TeamPicturesReport() {}

    public static void main(String[] arguments) {
        Random random = new Random(1);
        List<Team> known = Team.some(random, LEARNT_FROM);
        List<Team> moving = Team.some(random, TEAMS);
        differencing("as they are, people come and go", Noise::from, known, moving);
        differencing("with exact means (what no picture may have)", _ -> Silence.ALL, known, moving);
        known.forEach(Team::staying);
        List<Team> staying =
                Team.some(random, TEAMS).stream().map(Team::staying).toList();
        differencing("as they are, everybody stays", Noise::from, known, staying);
        budget();
        for (int size : new int[] {5, 8, 12}) use(size);
    }

    private static void differencing(
            String which, Function<RandomGenerator, Noise> noise, List<Team> known, List<Team> attacked) {
        Attack.Found found = new Attack(noise).run(new Random(2), known, attacked);
        double[] interval = found.interval(new Random(3));
        System.out.printf(
                "Pictures %s: error of the attacker by that of guessing the mean %.3f (%.3f to %.3f)%n",
                which, found.ratio(), interval[0], interval[1]);
    }

    private static void budget() {
        Budget[] budgets = Budget.ofTwelveWeeks();
        for (Budget one : budgets) print(one);
        print(Budget.sum(budgets));
    }

    private static void print(Budget one) {
        System.out.printf(
                "%s, 12 weeks: rho %.3f, epsilon %.1f at delta %.0e (any change of a person's data: %.1f)%n",
                one.measure(),
                one.rho(),
                one.epsilon(),
                Budget.DELTA,
                one.forAnyChange().epsilon());
    }

    private static void use(int size) {
        Use use = Use.of(new Random(size), size, 500);
        System.out.printf(
                "Two teams of %d, 1.0 apart: the better is higher in %.2f of weeks, beyond the stated margins in %.2f,"
                        + " over twelve pictures in %.2f; the strongest technique is among the first third in %.2f (shown in %.2f of"
                        + " practices; the best %.2f, all %.2f)%n",
                size,
                use.higher(),
                use.beyond(),
                use.overTwelve(),
                use.upperThird(),
                use.picked(),
                use.best(),
                use.usual());
    }
}

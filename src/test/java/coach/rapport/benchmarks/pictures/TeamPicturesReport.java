package coach.rapport.benchmarks.pictures;

import coach.rapport.benchmarks.pictures.Accomplices.Rule;
import coach.rapport.progress.teams.Amounts;
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
        threshold(moving);
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

    private static void threshold(List<Team> teams) {
        for (int counted = 4; counted <= 8; counted++) {
            System.out.printf("Of teams with %d counted %.2f are shown%n", counted, Threshold.shown(counted));
        }
        System.out.printf(
                "Of the weeks with five and more counted %.2f are shown, %.2f if nobody had to stay quiet%n",
                Threshold.shownWeeks(teams, Amounts.QUIET_WEEKS), Threshold.shownWeeks(teams, 0));
        accomplices("each team's own threshold", Rule.OWN);
        accomplices("the same for all (as no team may have)", Rule.EXACT);
        accomplices("shown once, shown down to five (as no team may be)", Rule.STAYING);
    }

    private static void accomplices(String which, Rule rule) {
        Accomplices found = Accomplices.against(rule);
        System.out.printf(
                "Eight accomplices, %s: whether one more is counted is guessed right in %.3f and known in %.3f%n",
                which, found.right(), found.certain());
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

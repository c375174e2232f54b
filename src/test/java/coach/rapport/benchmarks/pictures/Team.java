package coach.rapport.benchmarks.pictures;

import coach.rapport.curriculum.Technique;
import coach.rapport.progress.TeamPicture.Shown;
import coach.rapport.progress.TeamPicture.Techniques;
import coach.rapport.progress.teams.Blur;
import coach.rapport.progress.teams.Contribution;
import coach.rapport.progress.teams.Painter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A made-up team of 5 to 15 over twelve weeks. People join and leave; so does the first of them, the one whom the attacker is
 * after, in half of the teams.
 */
final class Team {
    private final List<Person> people = new ArrayList<>();
    private final List<boolean[]> presence = new ArrayList<>();

    private Team(RandomGenerator random, double mean, double[] skills) {
        double[] ease = random.doubles(Technique.values().length, -1.5, 1.5).toArray();
        for (double skill : skills) {
            presence.add(presence(random, people.isEmpty() ? 0.5 : 0.3));
            people.add(new Person(random, mean, skill, ease));
        }
    }

    static Team any(RandomGenerator random) {
        double mean = random.nextDouble(2.3, 3.7);
        return new Team(random, mean, skills(random, random.nextInt(5, 16)));
    }

    /** Returns a team whose people begin with exactly this mean, and all stay. */
    static Team around(RandomGenerator random, int size, double mean) {
        double[] skills = skills(random, size);
        double middle = Arrays.stream(skills).average().orElseThrow();
        return new Team(
                        random,
                        mean,
                        Arrays.stream(skills).map(one -> one - middle).toArray())
                .staying();
    }

    private static double[] skills(RandomGenerator random, int size) {
        return DoubleStream.generate(random::nextGaussian).limit(size).toArray();
    }

    static List<Team> some(RandomGenerator random, int teams) {
        return Stream.generate(() -> any(random)).limit(teams).toList();
    }

    /** Everybody stays all the time. */
    Team staying() {
        presence.forEach(weeks -> Arrays.fill(weeks, true));
        return this;
    }

    private static boolean[] presence(RandomGenerator random, double moving) {
        boolean[] weeks = new boolean[Person.WEEKS];
        int from = 0;
        int to = Person.WEEKS;
        if (random.nextDouble() < moving) {
            if (random.nextBoolean()) from = random.nextInt(1, Person.WEEKS);
            else to = random.nextInt(1, Person.WEEKS);
        }
        for (int week = from; week < to; week++) weeks[week] = true;
        return weeks;
    }

    Person target() {
        return people.getFirst();
    }

    boolean isTargetThere(int week) {
        return presence.getFirst()[week];
    }

    double meanOfOthers() {
        return people.stream().skip(1).mapToDouble(Person::score).average().orElseThrow();
    }

    List<Contribution> others(int week) {
        List<Contribution> others = new ArrayList<>();
        for (int at = 1; at < people.size(); at++) {
            if (presence.get(at)[week]) others.add(people.get(at).contribution(week));
        }
        return others;
    }

    /** Returns how many are counted. */
    int size(int week) {
        return (int) presence.stream().filter(weeks -> weeks[week]).count();
    }

    /** Returns the picture of each week, with what is picked repeated as the service does; empty where the team is too small. */
    List<Optional<Shown>> pictures(Painter painter, Blur blur, int everySoManyWeeks) {
        List<Optional<Shown>> pictures = new ArrayList<>();
        Optional<Techniques> earlier = Optional.empty();
        int picked = 0;
        for (int week = 0; week < Person.WEEKS; week++) {
            List<Contribution> counted = others(week);
            if (isTargetThere(week)) counted.add(target().contribution(week));
            if (!blur.shows(counted.size())) {
                pictures.add(Optional.empty());
                continue;
            }
            if (week - picked >= everySoManyWeeks) earlier = Optional.empty();
            Shown shown =
                    painter.paint("2026-W%02d".formatted(week + 10), counted, blur, Optional.of("a tip"), earlier);
            if (earlier.isEmpty()) picked = week;
            earlier = Optional.of(shown.techniques());
            pictures.add(Optional.of(shown));
        }
        return pictures;
    }
}

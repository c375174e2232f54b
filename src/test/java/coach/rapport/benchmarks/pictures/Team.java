package coach.rapport.benchmarks.pictures;

import coach.rapport.curriculum.Technique;
import coach.rapport.progress.TeamPicture.Shown;
import coach.rapport.progress.TeamPicture.Techniques;
import coach.rapport.progress.TeamPictures;
import coach.rapport.progress.teams.Contribution;
import coach.rapport.progress.teams.Painter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A made-up team of 5 to 15 over twelve weeks. People join and leave; so does the first of them, the one whom the attacker is
 * after, in half of the teams.
 */
final class Team {
    private final List<Person> people = new ArrayList<>();
    private final List<boolean[]> presence = new ArrayList<>();

    Team(RandomGenerator random, int size, double mean) {
        double[] ease = random.doubles(Technique.values().length, -1.5, 1.5).toArray();
        for (int at = 0; at < size; at++) {
            people.add(new Person(random, mean, ease));
            presence.add(presence(random, at == 0 ? 0.5 : 0.3));
        }
    }

    static Team any(RandomGenerator random) {
        return new Team(random, random.nextInt(5, 16), random.nextDouble(2.3, 3.7));
    }

    /** Everybody stays all the time. */
    Team staying() {
        presence.forEach(weeks -> java.util.Arrays.fill(weeks, true));
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

    /** Returns the picture of each week, with what is picked repeated as the service does; empty where the team is too small. */
    List<Optional<Shown>> pictures(Painter painter, int everySoManyWeeks) {
        List<Optional<Shown>> pictures = new ArrayList<>();
        Optional<Techniques> earlier = Optional.empty();
        int picked = 0;
        for (int week = 0; week < Person.WEEKS; week++) {
            List<Contribution> counted = others(week);
            if (isTargetThere(week)) counted.add(target().contribution(week));
            if (counted.size() < TeamPictures.FEWEST) {
                pictures.add(Optional.empty());
                continue;
            }
            if (week - picked >= everySoManyWeeks) earlier = Optional.empty();
            Shown shown = painter.paint("2026-W%02d".formatted(week + 10), counted, Optional.of("a tip"), earlier);
            if (earlier.isEmpty()) picked = week;
            earlier = Optional.of(shown.techniques());
            pictures.add(Optional.of(shown));
        }
        return pictures;
    }
}

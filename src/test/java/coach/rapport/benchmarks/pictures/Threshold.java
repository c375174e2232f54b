package coach.rapport.benchmarks.pictures;

import coach.rapport.progress.TeamPictures;
import coach.rapport.progress.teams.Amounts;
import coach.rapport.progress.teams.Blur;
import java.util.List;
import java.util.stream.IntStream;

/** How often a team is shown. */
final class Threshold {
    private Threshold() {}

    /** Returns in what share of teams so many people are enough. */
    static double shown(int counted) {
        return blurs().stream().filter(blur -> blur.shows(counted)).count() / (double) blurs().size();
    }

    /** Returns in what share of weeks with at least five people counted they are shown. */
    static double shownWeeks(List<Team> teams, int quietWeeks) {
        int shown = 0;
        int all = 0;
        for (Team team : teams) {
            for (Blur blur : blurs()) {
                boolean[] weeks = weeks(team, blur, quietWeeks);
                for (int week = 0; week < weeks.length; week++) {
                    if (team.size(week) >= TeamPictures.FEWEST) all++;
                    if (weeks[week]) shown++;
                }
            }
        }
        return shown / (double) all;
    }

    private static boolean[] weeks(Team team, Blur blur, int quietWeeks) {
        boolean[] shown = new boolean[Person.WEEKS];
        int quietUntil = 0;
        for (int week = 0; week < shown.length; week++) {
            shown[week] = week >= quietUntil && blur.shows(team.size(week));
            if (week > 0 && shown[week - 1] && !shown[week]) quietUntil = week + quietWeeks;
        }
        return shown;
    }

    private static List<Blur> blurs() {
        return IntStream.rangeClosed(0, Amounts.BLUR).mapToObj(Blur::new).toList();
    }
}

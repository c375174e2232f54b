package coach.rapport.benchmarks.tips;

import coach.rapport.learners.LearnerId;
import coach.rapport.tips.Actor;
import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.LeadAction;
import coach.rapport.tips.LeadDesk;
import coach.rapport.tips.Supply;
import coach.rapport.tips.TeamId;
import coach.rapport.tips.WeeklySlot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A team somewhere on earth. */
record Crew(TeamId id, WeeklySlot slot) {
    static final String LEAD = "LEAD";

    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 18;

    static Crew random(int number, RandomGenerator random) {
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        WeeklySlot slot = new WeeklySlot(
                DayOfWeek.of(random.nextInt(1, 8)),
                LocalTime.MIN.plusMinutes(random.nextInt(FIRST_HOUR * 60, LAST_HOUR * 60)),
                ZoneId.of(zones.get(random.nextInt(zones.size()))));
        return new Crew(new TeamId("T" + number % 10, "C" + number), slot);
    }

    void setUp(LeadDesk desk) {
        Actor lead = new Actor(new LearnerId(id.workspace(), LEAD), true, false, false);
        desk.act(id, lead, new LeadAction.SetUp("team", slot, Supply.LIBRARY), _ -> {});
    }

    /** Returns the weeks whose slot lies between the two. */
    List<IsoWeek> weeks(Instant start, Instant end) {
        return Stream.iterate(slot.weekOf(start).previous(), IsoWeek::next)
                .dropWhile(week -> !slot.in(week).isAfter(start))
                .takeWhile(week -> slot.in(week).isBefore(end))
                .toList();
    }

    /** Whether the clock was ever seen between the week's slot and the end of its day. */
    boolean couldPost(IsoWeek week, List<Instant> shown) {
        return shown.stream().anyMatch(now -> !now.isBefore(slot.in(week)) && now.isBefore(slot.endOfDay(week)));
    }
}

package coach.rapport.plans;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The day of a nudge: late enough for the moment to have come, soon enough for the plan to be fresh. */
public final class NudgeDay {
    private NudgeDay() {}

    /**
     * Returns two days on, later in the same week; Friday where that is sooner, and Monday from Friday on.
     *
     * @param today where the learner is
     */
    public static LocalDate after(LocalDate today) {
        return switch (today.getDayOfWeek()) {
            case MONDAY, TUESDAY, WEDNESDAY -> today.plusDays(2);
            case THURSDAY -> today.plusDays(1);
            case FRIDAY, SATURDAY, SUNDAY -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        };
    }
}

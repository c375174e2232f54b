package coach.rapport.tips;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is due in a team at a moment.
 *
 * @param open the week whose tip is to be posted: its slot has come, and its day is not over
 * @param passed weeks whose days went by with nothing posted, and of which nobody was told
 */
record Due(Optional<IsoWeek> open, List<IsoWeek> passed) {
    Due {
        passed = List.copyOf(passed);
    }

    boolean isNothing() {
        return open.isEmpty() && passed.isEmpty();
    }

    /**
     * @param fates what became of weeks, at least of those that begin after the later of {@code since} and {@code settled}
     * @param since slots up to then are not due
     * @param settled slots up to then were dealt with; one that is to come all the same, as where a clock was put back, is
     *     due unless its tip is out
     */
    static Due at(Instant now, WeeklySlot slot, Instant since, Instant settled, Map<IsoWeek, Fate> fates) {
        IsoWeek last = slot.weekAfter(now).previous();
        boolean isOpen = slot.in(last).isAfter(since) && now.isBefore(slot.endOfDay(last));
        List<IsoWeek> passed = Stream.iterate(slot.weekAfter(Times.later(since, settled)), IsoWeek::next)
                .takeWhile(week -> week.compareTo(last) < 0 || (week.equals(last) && !isOpen))
                .filter(week -> !fates.containsKey(week))
                .toList();
        return new Due(Optional.of(last).filter(_ -> isOpen && isFree(fates, last)), passed);
    }

    private static boolean isFree(Map<IsoWeek, Fate> fates, IsoWeek week) {
        return !fates.containsKey(week) || fates.get(week) == Fate.MISSED;
    }
}

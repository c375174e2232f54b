package coach.rapport.benchmarks.tips;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a bad clock shows over some weeks: it goes on by up to three quarters of an hour at a time, is put back by hours now
 * and then, jumps ahead by hours, and twice by more than two days.
 */
final class Course {
    private static final int STEP_MINUTES = 45;
    private static final int BACK_HOURS = 20;
    // Slots are before six in the evening: nothing is jumped over for good by that.
    private static final int AHEAD_HOURS = 5;
    private static final Duration FAR = Duration.ofHours(50);

    private final List<Instant> shown = new ArrayList<>();
    private int back;
    private int ahead;
    private int far;

    Course(Instant start, Instant end, RandomGenerator random) {
        List<Instant> farJumps = new ArrayList<>(List.of(part(start, end, 0.3), part(start, end, 0.7)));
        for (Instant now = start; now.isBefore(end); now = next(now, farJumps, random)) shown.add(now);
    }

    private static Instant part(Instant start, Instant end, double share) {
        return start.plusSeconds((long) (Duration.between(start, end).toSeconds() * share));
    }

    private Instant next(Instant now, List<Instant> farJumps, RandomGenerator random) {
        if (!farJumps.isEmpty() && now.isAfter(farJumps.getFirst())) {
            farJumps.removeFirst();
            far++;
            return now.plus(FAR);
        }
        return switch (random.nextInt(100)) {
            case 0 -> {
                back++;
                yield now.minus(Duration.ofMinutes(random.nextInt(1, BACK_HOURS * 60)));
            }
            case 1 -> {
                ahead++;
                yield now.plus(Duration.ofMinutes(random.nextInt(STEP_MINUTES, AHEAD_HOURS * 60)));
            }
            default -> now.plusSeconds(random.nextInt(1, STEP_MINUTES * 60));
        };
    }

    List<Instant> shown() {
        return shown;
    }

    String jumps() {
        return "%d back, %d ahead, %d by %d hours".formatted(back, ahead, far, FAR.toHours());
    }
}

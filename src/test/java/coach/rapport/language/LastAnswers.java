package coach.rapport.language;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Latest answers for tests of other modules. */
public final class LastAnswers {
    private LastAnswers() {}

    public static LastAnswer none(Instant now) {
        return new LastAnswer(Clock.fixed(now, ZoneOffset.UTC));
    }

    public static LastAnswer answered(Instant now) {
        LastAnswer last = none(now);
        last.remember(new Outcome.Said(new StreamedCall.Reply("Hello.", Usage.NONE)));
        return last;
    }

    public static LastAnswer failed(Instant now, String kind) {
        LastAnswer last = none(now);
        last.remember(new Outcome.Failed(kind, false, Optional.empty()));
        return last;
    }
}

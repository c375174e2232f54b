package coach.rapport.notebook.words;

import java.time.LocalDate;

/**
 * A note taken apart.
 *
 * @param whole what it says beside when
 * @param rest what it says beside whom and when
 * @param said whether it says of whom
 */
record Matter(String whole, Who who, boolean said, String rest, When when, LocalDate today) {
    /** Returns the same, not taken for somebody else's. */
    Matter undivided() {
        return new Matter(whole, Who.YOU, false, whole, when, today);
    }

    Timing timing() {
        return when.on(today);
    }

    /** Returns the day with a space before it, or nothing where it would no longer be true. */
    String day() {
        return when.said(today);
    }

    String followUp(Kind kind) {
        return kind.followUp(who, timing());
    }
}

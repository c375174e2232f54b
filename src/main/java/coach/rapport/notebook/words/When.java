package coach.rapport.notebook.words;

import java.time.LocalDate;

/**
 * When an occasion is, as a note says it.
 *
 * @param words with a preposition, such as {@code in September}; empty where the note gives no day
 * @param lasting whether the words mean the same on a later day, as {@code next week} does not
 * @param from the first day that may be meant, {@code to} the last; any day where nobody can tell
 */
record When(String words, boolean lasting, LocalDate from, LocalDate to) {
    static final When NEVER_SAID = new When("", true, LocalDate.MIN, LocalDate.MAX);

    private static final int DAYS_OF_A_WEEKDAY = 6;

    Timing on(LocalDate today) {
        if (to.isBefore(today)) return Timing.PAST;
        if (from.isAfter(today)) return Timing.AHEAD;
        return from.equals(to) ? Timing.TODAY : Timing.OPEN;
    }

    /** Returns the words with a space before them, where they are still true on this day; otherwise nothing. */
    String said(LocalDate today) {
        boolean soon =
                words.matches("on \\p{L}+") && from.isAfter(today) && !to.isAfter(today.plusDays(DAYS_OF_A_WEEKDAY));
        return words.isEmpty() || !lasting && !soon ? "" : " " + words;
    }
}

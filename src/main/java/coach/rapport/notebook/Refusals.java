package coach.rapport.notebook;

import coach.rapport.learners.OwnWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a note must be like. */
final class Refusals {
    private Refusals() {}

    static Optional<Refusal> ofWords(String about, String text) {
        if (about.isEmpty() || text.isEmpty()) return Optional.of(Refusal.BLANK);
        if (OwnWords.length(about) > Note.MOST_ABOUT) return Optional.of(Refusal.ABOUT_TOO_LONG);
        if (OwnWords.length(text) > Note.MOST_TEXT) return Optional.of(Refusal.TEXT_TOO_LONG);
        return Optional.empty();
    }

    /** A note put off again and again would never be a year old. */
    static Optional<Refusal> ofAge(LocalDate comeBack, Instant keptAt) {
        LocalDate latest = keptAt.atOffset(ZoneOffset.UTC).toLocalDate().plusYears(1);
        return comeBack.isAfter(latest) ? Optional.of(Refusal.DAY_TOO_FAR) : Optional.empty();
    }

    static Optional<Refusal> ofDay(LocalDate comeBack, LocalDate today) {
        if (comeBack.isBefore(today)) return Optional.of(Refusal.DAY_PAST);
        if (comeBack.isAfter(today.plusYears(1))) return Optional.of(Refusal.DAY_TOO_FAR);
        return Optional.empty();
    }
}

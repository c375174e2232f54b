package coach.rapport.notebook.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Words a beginning from a note where all of it is understood. */
public final class Openings {
    private static final List<Reading> READINGS = List.of(
            new Losses(), new Promises(), new Complaints(), new States(), new Occasions(), new Doings(), new Hobbies());

    private Openings() {}

    /**
     * Returns how to begin.
     *
     * @param kept the day on which the note was kept, which may be off by one
     */
    public static Optional<String> find(String about, String note, LocalDate kept, LocalDate today) {
        return Bare.of(note, about)
                .flatMap(bare -> read(bare, kept, today))
                .map(sentence -> Address.said(about, sentence));
    }

    private static Optional<String> read(String note, LocalDate kept, LocalDate today) {
        Days.Found days = Days.in(note, kept);
        People.Found people = People.in(days.rest());
        Matter matter = new Matter(days.rest(), people.who(), people.said(), people.rest(), days.when(), today);
        return READINGS.stream()
                .flatMap(reading -> reading.read(matter).stream())
                .findFirst();
    }
}

package coach.rapport.tips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklySlotTest {
    private static WeeklySlot slot(LocalDate date, LocalTime time, String zone) {
        return new WeeklySlot(date.getDayOfWeek(), time, ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        // The days before and after clocks change, in spring and in autumn.
        "Europe/Lisbon,       2026-03-28, 2026-03-28T09:00:00Z",
        "Europe/Lisbon,       2026-03-29, 2026-03-29T08:00:00Z",
        "Europe/Lisbon,       2026-10-24, 2026-10-24T08:00:00Z",
        "Europe/Lisbon,       2026-10-25, 2026-10-25T09:00:00Z",
        "America/New_York,    2026-03-07, 2026-03-07T14:00:00Z",
        "America/New_York,    2026-03-08, 2026-03-08T13:00:00Z",
        "America/New_York,    2026-10-31, 2026-10-31T13:00:00Z",
        "America/New_York,    2026-11-01, 2026-11-01T14:00:00Z",
        "Australia/Sydney,    2026-04-04, 2026-04-03T22:00:00Z",
        "Australia/Sydney,    2026-04-05, 2026-04-04T23:00:00Z",
        "Australia/Sydney,    2026-10-03, 2026-10-02T23:00:00Z",
        "Australia/Sydney,    2026-10-04, 2026-10-03T22:00:00Z",
        "Australia/Lord_Howe, 2026-10-03, 2026-10-02T22:30:00Z",
        "Australia/Lord_Howe, 2026-10-04, 2026-10-03T22:00:00Z",
        "Asia/Kathmandu,      2026-10-04, 2026-10-04T03:15:00Z"
    })
    void isAtNineWhateverTheClocksDo(String zone, LocalDate date, Instant instant) {
        WeeklySlot slot = slot(date, LocalTime.of(9, 0), zone);
        assertThat(slot.in(IsoWeek.of(date))).isEqualTo(instant);
        assertThat(slot.weekOf(instant)).isEqualTo(IsoWeek.of(date));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Lisbon,       2026-03-29, 01:30, 02:30",
        "America/New_York,    2026-03-08, 02:30, 03:30",
        "Australia/Sydney,    2026-10-04, 02:30, 03:30",
        "Australia/Lord_Howe, 2026-10-04, 02:15, 02:45",
        "America/Nuuk,        2026-03-28, 23:30, 00:30"
    })
    void thatClocksSkipComesAsMuchLater(String zone, LocalDate date, LocalTime time, LocalTime really) {
        WeeklySlot slot = slot(date, time, zone);
        Instant at = slot.in(IsoWeek.of(date));
        assertThat(at.atZone(slot.zone()).toLocalTime()).isEqualTo(really);
        assertThat(slot.endOfDay(IsoWeek.of(date))).isAfter(at);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Lisbon,       2026-10-25, 01:30, 2026-10-25T00:30:00Z",
        "America/New_York,    2026-11-01, 01:30, 2026-11-01T05:30:00Z",
        "Australia/Sydney,    2026-04-05, 02:30, 2026-04-04T15:30:00Z",
        "Australia/Lord_Howe, 2026-04-05, 01:45, 2026-04-04T14:45:00Z"
    })
    void thatComesTwiceIsTheFirst(String zone, LocalDate date, LocalTime time, Instant first) {
        assertThat(slot(date, time, zone).in(IsoWeek.of(date))).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Lisbon,    2026-03-29, 2026-03-29T23:00:00Z",
        "Europe/Lisbon,    2026-10-25, 2026-10-26T00:00:00Z",
        "America/New_York, 2026-11-01, 2026-11-02T05:00:00Z",
        // There clocks skip midnight: the day begins at one.
        "Africa/Cairo,     2026-04-23, 2026-04-23T22:00:00Z",
        "Australia/Sydney, 2026-10-04, 2026-10-04T13:00:00Z"
    })
    void isOverWithTheLocalDay(String zone, LocalDate date, Instant end) {
        assertThat(slot(date, LocalTime.of(9, 0), zone).endOfDay(IsoWeek.of(date)))
                .isEqualTo(end);
    }

    @Test
    void countsWeeksWhereItIs() {
        Instant sunday = Instant.parse("2026-11-29T20:00:00Z");
        assertThat(slot(LocalDate.of(2026, 11, 24), LocalTime.NOON, "Europe/Lisbon")
                        .weekOf(sunday))
                .hasToString("2026-W48");
        assertThat(slot(LocalDate.of(2026, 11, 24), LocalTime.NOON, "Asia/Tokyo")
                        .weekOf(sunday))
                .hasToString("2026-W49");
    }

    @Nested
    class TheNext {
        private final WeeklySlot slot = Office.TUESDAY;

        @Test
        void isThisWeeksUntilItHasCome() {
            assertThat(slot.after(Office.SLOT.minusNanos(1))).isEqualTo(Office.SLOT);
        }

        @Test
        void isNextWeeksOnceItHas() {
            assertThat(slot.after(Office.SLOT)).isEqualTo("2026-12-01T09:00:00Z");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Europe/Lissabon", "+02:00", "UTC+2", "europe/lisbon", "../etc", "Z"})
    void knowsNoSuchZone(String name) {
        assertThat(WeeklySlot.findZone(name)).isEmpty();
    }

    @Test
    void isInARegion() {
        assertThat(WeeklySlot.findZone("Europe/Lisbon")).contains(ZoneId.of("Europe/Lisbon"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeeklySlot(DayOfWeek.MONDAY, LocalTime.NOON, ZoneOffset.ofHours(2)));
    }

    @Test
    void isToTheMinute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeeklySlot(DayOfWeek.MONDAY, LocalTime.of(9, 0, 1), ZoneId.of("Europe/Lisbon")));
    }
}

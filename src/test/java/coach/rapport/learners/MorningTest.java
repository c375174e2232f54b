package coach.rapport.learners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorningTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private static boolean isDueInLisbon(String local) {
        return Morning.isDue(
                DAY, LISBON, java.time.LocalDateTime.parse(local).atZone(LISBON).toInstant());
    }

    @Nested
    class OnTheDay {
        @Test
        void beginsAtNineAndNoEarlier() {
            assertThat(isDueInLisbon("2026-07-01T08:59:59.999999")).isFalse();
            assertThat(isDueInLisbon("2026-07-01T09:00")).isTrue();
        }

        @Test
        void isNotTheDayBeforeAtNoon() {
            assertThat(isDueInLisbon("2026-06-30T12:00")).isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "Europe/Lisbon,    2026-03-28, 2026-03-28T09:00:00Z",
            "Europe/Lisbon,    2026-03-29, 2026-03-29T08:00:00Z",
            "Europe/Lisbon,    2026-10-24, 2026-10-24T08:00:00Z",
            "Europe/Lisbon,    2026-10-25, 2026-10-25T09:00:00Z",
            "America/New_York, 2026-03-07, 2026-03-07T14:00:00Z",
            "America/New_York, 2026-03-08, 2026-03-08T13:00:00Z",
            "America/New_York, 2026-10-31, 2026-10-31T13:00:00Z",
            "America/New_York, 2026-11-01, 2026-11-01T14:00:00Z",
            "Australia/Sydney, 2026-04-04, 2026-04-03T22:00:00Z",
            "Australia/Sydney, 2026-04-05, 2026-04-04T23:00:00Z",
            "Australia/Sydney, 2026-10-03, 2026-10-02T23:00:00Z",
            "Australia/Sydney, 2026-10-04, 2026-10-03T22:00:00Z"
        })
        void staysAtNineWhenClocksChange(ZoneId zone, LocalDate day, Instant nine) {
            assertThat(Morning.isDue(day, zone, nine.minusSeconds(1))).isFalse();
            assertThat(Morning.isDue(day, zone, nine)).isTrue();
        }

        @Test
        void beginsAtTheFirstNineWhereThereAreTwo() {
            // Alaska lived this day twice, when it changed sides of the date line.
            Instant first = Instant.parse("1867-10-18T18:01:13Z");
            assertThat(first.atZone(ZoneId.of("America/Sitka")).toLocalTime()).isEqualTo(Morning.NINE);
            assertThat(Morning.isDue(LocalDate.of(1867, 10, 19), ZoneId.of("America/Sitka"), first))
                    .isTrue();
        }

        @Test
        void isTheNextWhereThatDayIsLeftOut() {
            // Samoa had no 30 December 2011.
            ZoneId apia = ZoneId.of("Pacific/Apia");
            LocalDate leftOut = LocalDate.of(2011, 12, 30);
            assertThat(Morning.isDue(leftOut, apia, Instant.parse("2011-12-30T09:59:59Z")))
                    .isFalse();
            assertThat(Morning.isDue(leftOut, apia, Instant.parse("2011-12-30T19:00:00Z")))
                    .isTrue();
        }
    }

    @Nested
    class Late {
        @Test
        void isAtOnceWhilePeopleAreUp() {
            assertThat(isDueInLisbon("2026-07-01T20:59:59")).isTrue();
            assertThat(isDueInLisbon("2026-07-03T15:00")).isTrue();
        }

        @Test
        void waitsForNineAtNight() {
            assertThat(isDueInLisbon("2026-07-01T21:00")).isFalse();
            assertThat(isDueInLisbon("2026-07-02T03:00")).isFalse();
            assertThat(isDueInLisbon("2026-07-02T09:00")).isTrue();
        }

        @Test
        void isSevenDaysAtMost() {
            assertThat(isDueInLisbon("2026-07-08T20:59")).isTrue();
            assertThat(isDueInLisbon("2026-07-09T09:00")).isFalse();
        }
    }

    @Nested
    class Days {
        @Test
        void furthestIsWhereItIsLatest() {
            assertThat(Morning.furthestDay(Instant.parse("2026-07-01T09:59:59Z")))
                    .isEqualTo("2026-07-01");
            assertThat(Morning.furthestDay(Instant.parse("2026-07-01T10:00:00Z")))
                    .isEqualTo("2026-07-02");
        }

        @Test
        void oldestIsTheLastThatIsDueWhereItIsEarliest() {
            // 20:59 at UTC-12 is the time at which the furthest day is the most days ahead while something may be sent.
            Instant now = Instant.parse("2026-07-10T08:59:00Z").plusSeconds(2 * 3600);
            LocalDate oldest = Morning.oldestDay(Morning.furthestDay(now));
            for (int hours = -12; hours <= 14; hours++)
                assertThat(Morning.isDue(oldest.minusDays(1), ZoneOffset.ofHours(hours), now))
                        .isFalse();
        }
    }
}

package coach.rapport.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.learners.Coming;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Morning;
import coach.rapport.notebook.Keeping.Kept;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Reminders as a service gives them that looks every quarter of an hour. */
@OnEachDatabase
class MorningsTest {
    private static final LearnerId ANA = new LearnerId("T1", "U1");
    private static final LearnerId BEN = new LearnerId("T1", "U2");
    private static final LearnerId CLEO = new LearnerId("T1", "U3");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    private final Notebook notebook;
    private final Map<LearnerId, ZoneId> zones = new HashMap<>();
    private final Map<LearnerId, List<Instant>> sent = new HashMap<>();
    private Instant now = Instant.EPOCH;

    MorningsTest(Database database) {
        NoteRows rows = new NoteRows(JdbcClient.create(database.migrated()));
        notebook = new StoredNotebook(rows, _ -> true, TransactionOperations.withoutTransaction(), Clock.systemUTC());
    }

    private void keep(LearnerId learner, ZoneId zone, LocalDate day) {
        zones.put(learner, zone);
        assertThat(notebook.keep(learner, "r" + day, "Marta", "her exam", day, day.minusDays(2)))
                .isInstanceOf(Kept.class);
    }

    private void serve(String from, String to) {
        for (now = Instant.parse(from); now.isBefore(Instant.parse(to)); now = now.plus(Duration.ofMinutes(30)))
            round();
    }

    private void round() {
        Optional<Coming> last = Optional.empty();
        do {
            List<Coming> page = notebook.listComing(Morning.furthestDay(now), last, 1);
            page.forEach(this::give);
            last = page.stream().findFirst();
        } while (last.isPresent());
    }

    private void give(Coming coming) {
        if (Morning.isDue(coming.on(), zones.get(coming.learner()), now) && notebook.claim(coming))
            sent.computeIfAbsent(coming.learner(), _ -> new ArrayList<>()).add(now);
    }

    private List<Instant> sentTo(LearnerId learner) {
        return sent.getOrDefault(learner, List.of());
    }

    @Test
    void comeAtNineOfEachZoneWhenClocksGoForward() {
        keep(ANA, LISBON, LocalDate.of(2026, 3, 29));
        keep(BEN, NEW_YORK, LocalDate.of(2026, 3, 8));
        keep(CLEO, SYDNEY, LocalDate.of(2026, 10, 4));
        serve("2026-03-06T00:00:00Z", "2026-03-10T00:00:00Z");
        serve("2026-03-27T00:00:00Z", "2026-03-31T00:00:00Z");
        serve("2026-10-02T00:00:00Z", "2026-10-06T00:00:00Z");
        assertThat(sentTo(ANA)).containsExactly(Instant.parse("2026-03-29T08:00:00Z"));
        assertThat(sentTo(BEN)).containsExactly(Instant.parse("2026-03-08T13:00:00Z"));
        assertThat(sentTo(CLEO)).containsExactly(Instant.parse("2026-10-03T22:00:00Z"));
    }

    @Test
    void comeAtNineOfEachZoneWhenClocksGoBack() {
        keep(ANA, LISBON, LocalDate.of(2026, 10, 25));
        keep(BEN, NEW_YORK, LocalDate.of(2026, 11, 1));
        keep(CLEO, SYDNEY, LocalDate.of(2026, 4, 5));
        serve("2026-04-03T00:00:00Z", "2026-04-07T00:00:00Z");
        serve("2026-10-23T00:00:00Z", "2026-10-27T00:00:00Z");
        serve("2026-10-30T00:00:00Z", "2026-11-03T00:00:00Z");
        assertThat(sentTo(ANA)).containsExactly(Instant.parse("2026-10-25T09:00:00Z"));
        assertThat(sentTo(BEN)).containsExactly(Instant.parse("2026-11-01T14:00:00Z"));
        assertThat(sentTo(CLEO)).containsExactly(Instant.parse("2026-04-04T23:00:00Z"));
    }

    @Test
    void followWhoeverMovedWestBeforeTheDay() {
        keep(ANA, LISBON, DAY);
        serve("2026-10-04T00:00:00Z", "2026-10-05T12:00:00Z");
        zones.put(ANA, NEW_YORK);
        serve("2026-10-05T12:00:00Z", "2026-10-15T00:00:00Z");
        assertThat(sentTo(ANA)).containsExactly(Instant.parse("2026-10-06T13:00:00Z"));
    }

    @Test
    void followWhoeverMovedEastBeforeTheDay() {
        keep(ANA, LISBON, DAY);
        serve("2026-10-04T00:00:00Z", "2026-10-05T12:00:00Z");
        zones.put(ANA, SYDNEY);
        serve("2026-10-05T12:00:00Z", "2026-10-15T00:00:00Z");
        assertThat(sentTo(ANA)).containsExactly(Instant.parse("2026-10-05T22:00:00Z"));
    }

    @Test
    void comeAtOnceToWhoeverMovedEastPastNine() {
        keep(ANA, LISBON, DAY);
        serve("2026-10-05T00:00:00Z", "2026-10-06T07:30:00Z");
        zones.put(ANA, SYDNEY);
        serve("2026-10-06T07:30:00Z", "2026-10-15T00:00:00Z");
        assertThat(sentTo(ANA)).containsExactly(Instant.parse("2026-10-06T07:30:00Z"));
    }

    @Test
    void doNotComeAgainToWhoeverMovesWestAfterwards() {
        keep(ANA, LISBON, DAY);
        serve("2026-10-05T00:00:00Z", "2026-10-06T08:15:00Z");
        zones.put(ANA, NEW_YORK);
        serve("2026-10-06T08:15:00Z", "2026-10-15T00:00:00Z");
        assertThat(sentTo(ANA)).containsExactly(Instant.parse("2026-10-06T08:00:00Z"));
    }

    @Test
    void comeLateWhereRapportWasDown() {
        keep(ANA, LISBON, DAY);
        serve("2026-10-13T10:00:00Z", "2026-10-20T00:00:00Z");
        assertThat(sentTo(ANA)).containsExactly(Instant.parse("2026-10-13T10:00:00Z"));
    }

    @Test
    void doNotComeWhenTheyAreMoreThanAWeekLate() {
        keep(ANA, LISBON, DAY);
        serve("2026-10-14T00:00:00Z", "2026-10-25T00:00:00Z");
        assertThat(sentTo(ANA)).isEmpty();
    }
}

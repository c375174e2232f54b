package coach.rapport.progress;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.progress.TeamPicture.Shown;
import coach.rapport.progress.kept.PractisedRows;
import coach.rapport.progress.teams.BlurRows;
import coach.rapport.progress.teams.Noise;
import coach.rapport.progress.teams.Painter;
import coach.rapport.progress.teams.PictureRows;
import coach.rapport.storage.Database;
import coach.rapport.storage.OnEachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be read from whether a team is shown, over many channels. */
@OnEachDatabase
class TeamThresholdTest {
    private static final int CHANNELS = 60;
    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    private final StoredTeamPictures pictures;

    TeamThresholdTest(Database kind) {
        JdbcClient database = JdbcClient.create(kind.migrated());
        Random random = new Random(1);
        pictures = new StoredTeamPictures(
                new PractisedRows(database),
                new PictureRows(database),
                new BlurRows(database, random),
                new Painter(Noise.from(random)));
    }

    private TeamPicture freeze(int channel, int week, int counted) {
        Instant from = START.plus(Duration.ofDays(7L * week));
        Set<String> people =
                IntStream.range(0, counted).mapToObj(one -> "U" + one).collect(Collectors.toSet());
        return pictures.freeze(new TeamWeek(
                "T1",
                "C" + channel,
                "2026-W%02d".formatted(10 + week),
                from,
                from.plus(Duration.ofDays(7)),
                people,
                Set.of(),
                Optional.empty()));
    }

    private boolean isShown(int channel, int week, int counted) {
        return freeze(channel, week, counted) instanceof Shown;
    }

    @Test
    void whereATeamFallsSilentFourToSevenAreLeftAsOftenEach() {
        int[] left = new int[9];
        for (int channel = 0; channel < CHANNELS; channel++) {
            int week = 0;
            while (isShown(channel, week, 8 - week)) week++;
            left[8 - week]++;
        }
        for (int counted = 4; counted < 8; counted++) {
            assertThat(left[counted]).isBetween(CHANNELS / 8, CHANNELS * 3 / 8);
        }
    }

    @Test
    void askingWeekAfterWeekGivesOneAnswer() {
        for (int channel = 0; channel < 6; channel++) {
            boolean first = isShown(channel, 0, 6);
            for (int week = 1; week < 6; week++)
                assertThat(isShown(channel, week, 6)).isEqualTo(first);
        }
    }
}

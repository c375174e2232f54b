package coach.rapport.tips;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.tips.Rota.Turn;
import coach.rapport.tips.TeamTip.FromLibrary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RotaTest {
    private static final Library LIBRARY = new Library(WiredTips.library(3));

    private static Rota rota(Supply supply, Map<String, IsoWeek> posted, String... queued) {
        List<QueuedTip> queue = Stream.of(queued)
                .map(id -> new QueuedTip(
                        "q-" + id, new FromLibrary(LIBRARY.find(id).orElseThrow())))
                .toList();
        return new Rota(supply, queue, LIBRARY, posted);
    }

    private static List<String> take(Rota rota, int count) {
        return Stream.generate(rota::take)
                .limit(count)
                .flatMap(Optional::stream)
                .map(turn -> turn.tip().title())
                .toList();
    }

    @Test
    void goesThroughTheLibraryInItsOrderAndBeginsAnew() {
        assertThat(take(rota(Supply.LIBRARY, Map.of()), 4)).containsExactly("Tip 1", "Tip 2", "Tip 3", "Tip 1");
    }

    @Test
    void goesOnWithWhatWasNotPostedYetOrLongestAgo() {
        Map<String, IsoWeek> posted = Map.of("tip-1", new IsoWeek(2026, 10), "tip-2", new IsoWeek(2025, 50));
        assertThat(take(rota(Supply.LIBRARY, posted), 3)).containsExactly("Tip 3", "Tip 2", "Tip 1");
    }

    @Test
    void takesTheQueueFirst() {
        assertThat(take(rota(Supply.LIBRARY, Map.of(), "tip-3"), 3)).containsExactly("Tip 3", "Tip 1", "Tip 2");
    }

    @Test
    void doesNotRepeatWhatTheQueueJustHad() {
        assertThat(take(rota(Supply.LIBRARY, Map.of(), "tip-1"), 3)).containsExactly("Tip 1", "Tip 2", "Tip 3");
    }

    @Test
    void endsWithTheQueueWhereNothingElseIsWanted() {
        assertThat(take(rota(Supply.QUEUE_ONLY, Map.of(), "tip-2"), 3)).containsExactly("Tip 2");
    }

    @Test
    void saysWhichItemItTook() {
        assertThat(rota(Supply.LIBRARY, Map.of(), "tip-2").take().flatMap(Turn::item))
                .contains("q-tip-2");
        assertThat(rota(Supply.LIBRARY, Map.of()).take().flatMap(Turn::item)).isEmpty();
    }

    @Test
    void isEmptyWhereThereIsNothingAtAll() {
        assertThat(new Rota(Supply.LIBRARY, List.of(), new Library(List.of()), Map.of()).take())
                .isEmpty();
    }
}

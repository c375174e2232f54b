package coach.rapport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class PlaceInLineTest {
    @Test
    void whoBeginsLaterStandsBehind() {
        long first = PlaceInLine.taken(PlaceInLine::current);
        assertThat(PlaceInLine.taken(PlaceInLine::current)).isGreaterThan(first);
    }

    @Test
    void isKeptToTheEnd() {
        long[] places = PlaceInLine.taken(() -> {
            long place = PlaceInLine.current();
            PlaceInLine.current();
            return new long[] {place, PlaceInLine.current()};
        });
        assertThat(places[1]).isEqualTo(places[0]);
    }

    @Test
    void holdsForWhoeverListensToTheModel() {
        PlaceInLine.taken(() -> {
            FutureTask<Long> listening = new FutureTask<>(PlaceInLine::current);
            Thread.ofVirtual().start(listening);
            assertThat(listening)
                    .succeedsWithin(java.time.Duration.ofSeconds(20))
                    .isEqualTo(PlaceInLine.current());
            return "";
        });
    }

    @Test
    void withoutOneEveryPieceIsTheLast() {
        long place = PlaceInLine.taken(PlaceInLine::current);
        assertThat(PlaceInLine.current()).isGreaterThan(place).isLessThan(PlaceInLine.current());
    }
}

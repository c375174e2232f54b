package coach.rapport.progress.picture;

import static coach.rapport.curriculum.Dimension.EMPATHY;
import static coach.rapport.progress.Histories.history;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.Standard;
import coach.rapport.progress.Histories;
import coach.rapport.progress.Overview;
import coach.rapport.progress.standing.Overviews;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressPictureTest {
    private static final int EMPATHY_TOP = 3 * 206 + 46;
    private static final int EMPATHY_BOTTOM = 4 * 206;

    private static Overview overview(Histories history) {
        return Overviews.of(history.list(), Standard.CURRICULUM, ZoneOffset.UTC, Histories.START);
    }

    private static Histories scoring(double... scores) {
        Histories history = history();
        for (double score : scores) history.scoring(Map.of(EMPATHY, score)).practising();
        return history;
    }

    @Nested
    class AsAPicture {
        private static BufferedImage drawn(Histories history) throws IOException {
            return ImageIO.read(new ByteArrayInputStream(ProgressPicture.draw(overview(history))));
        }

        private static long dots(BufferedImage image, int top, int bottom) {
            return IntStream.range(top, bottom)
                    .mapToLong(y -> IntStream.range(40, 720)
                            .filter(x -> (image.getRGB(x, y) & 0xFFFFFF) == (Look.INK.getRGB() & 0xFFFFFF))
                            .count())
                    .sum();
        }

        @Test
        void hasRoomForFourPanels() throws IOException {
            BufferedImage image = drawn(scoring(3.0, 3.5));
            assertThat(image.getWidth()).isEqualTo(720);
            assertThat(image.getHeight()).isEqualTo(940);
        }

        @Test
        void hasADotForEachPracticeThatObservedTheDimension() throws IOException {
            long one = dots(drawn(scoring(3.0)), EMPATHY_TOP, EMPATHY_BOTTOM);
            long two = dots(drawn(scoring(3.0, 2.0).practising()), EMPATHY_TOP, EMPATHY_BOTTOM);
            assertThat(one).isPositive();
            assertThat(two).isBetween(2 * one - 20, 2 * one + 20);
        }

        @Test
        void leavesAPanelEmptyWhereNothingWasObserved() throws IOException {
            assertThat(dots(drawn(scoring(3.0)), 46, 206)).isZero();
        }

        @Test
        void isThereBeforeTheFirstPractice() throws IOException {
            assertThat(drawn(history()).getHeight()).isEqualTo(940);
        }

        @Test
        void isTheSameEachTime() {
            Overview overview = overview(scoring(3.0, 3.5));
            assertThat(ProgressPicture.draw(overview)).isEqualTo(ProgressPicture.draw(overview));
        }
    }

    @Nested
    class InWordsInstead {
        private static String said(Histories history) {
            return InWords.of(overview(history));
        }

        @Test
        void saysTheValuesTheLevelAndWhetherThereIsAChange() {
            assertThat(said(scoring(3.0, 3.5)))
                    .isEqualTo("Your scores from 1 to 5, practice by practice. Authenticity: not seen yet."
                            + " Curiosity: not seen yet. Listening: not seen yet. Empathy: 3.0, 3.5. Your level is 3.3;"
                            + " about two in three practices lie between 2.7 and 3.8."
                            + " 2 practices are too few to tell a change: it takes 10 more.");
        }

        @Test
        void saysTheLastTwelveOfMany() {
            double[] scores =
                    IntStream.range(0, 30).mapToDouble(at -> 3 + at % 2 / 2.0).toArray();
            assertThat(said(scoring(scores))).contains("Empathy: the last 12 of 30 are 3.0, 3.5,");
        }

        @Test
        void saysHowMuchHigherTheLastOnesAre() {
            double[] scores =
                    IntStream.range(0, 24).mapToDouble(at -> at < 12 ? 2 : 4).toArray();
            assertThat(said(scoring(scores))).endsWith("The last 12 are 2.0 higher than the 12 before.");
        }
    }
}

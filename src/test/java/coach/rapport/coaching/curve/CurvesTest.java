package coach.rapport.coaching.curve;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.coaching.Sessions;
import coach.rapport.coaching.Standard;
import coach.rapport.coaching.TrustCurve;
import coach.rapport.coaching.TurningPoint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CurvesTest {
    @Test
    void movesOfLessThanHalfAPointAreNoTurningPoints() {
        TrustCurve curve = Curves.of(talk(0.4, -0.3, 0.2).over());
        assertThat(curve.turningPoints()).isEmpty();
        assertThat(curve.alternative()).contains("No single line moved it");
    }

    @Test
    void atMostFourAreNamedInTheOrderOfTheTalk() {
        TrustCurve curve = Curves.of(talk(0.5, 1, -0.8, 1.5, 0.9, 0.6).over());
        assertThat(curve.turningPoints()).extracting(TurningPoint::exchange).containsExactly(1, 2, 3, 4);
    }

    @Test
    void bothDirectionsAreNamedWhereBothAreThere() {
        TrustCurve curve = Curves.of(talk(1, 1, 1.5, -0.5, 1).over());
        assertThat(curve.turningPoints()).extracting(TurningPoint::change).anyMatch(change -> change < 0);
    }

    @Test
    void theWordsOfATurningPointAreTheLearnersOwn() {
        TurningPoint turn = Curves.of(talk(1).over()).turningPoints().getFirst();
        assertThat("That must be annoying. Line 0.").contains(turn.words().words());
    }

    @Test
    void theAlternativeSaysWhereItBeginsTurnsAndEnds() {
        assertThat(Curves.of(talk(1).over()).alternative())
                .startsWith("Trust starts at 3 of 10. It rises from 3 to 4 after you wrote \"")
                .endsWith("It ends at 4 after one line of yours.");
    }

    @Test
    void thePictureHasTheShapeThatFitsAPhone() throws IOException {
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(CurvePicture.draw(Curves.of(talk(1, -2).over()))));
        assertThat(image.getWidth()).isEqualTo(720);
        assertThat(image.getHeight()).isEqualTo(480);
    }

    @Test
    void turningPointsAreMarkedInThePicture() {
        TrustCurve marked = Curves.of(talk(1, -2).over());
        TrustCurve plain = new TrustCurve(marked.trust(), List.of(), "");
        assertThat(CurvePicture.draw(marked)).isNotEqualTo(CurvePicture.draw(plain));
    }

    @Test
    void aRiseAndAFallAreMarkedEachInItsOwnColour() throws IOException {
        assertThat(colours(talk(2))).contains(Look.RISE.getRGB()).doesNotContain(Look.FALL.getRGB());
        assertThat(colours(talk(-2))).contains(Look.FALL.getRGB()).doesNotContain(Look.RISE.getRGB());
    }

    private static Set<Integer> colours(Sessions talk) throws IOException {
        byte[] png = CurvePicture.draw(Curves.of(talk.over()));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Sessions talk(double... moves) {
        Sessions talk = Standard.talk();
        for (int i = 0; i < moves.length; i++) {
            talk.exchange("That must be annoying. Line %d.".formatted(i), moves[i], "Yes. It is.");
        }
        return talk;
    }
}

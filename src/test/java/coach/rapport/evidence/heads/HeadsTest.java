package coach.rapport.evidence.heads;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Meanings;
import org.junit.jupiter.api.Test;

class HeadsTest {
    private static final Meaning MEANING = Meanings.inProcess();
    private static final Heads HEADS = Heads.read();

    @Test
    void aHeadSaysTheSameEachTimeInTwoDecimals() {
        float[] mean = MEANING.after("Where is it?", "I don't know yet.").mean(0, 17);
        double once = HEADS.find("honest-limits/shown").orElseThrow().probability(mean);
        double again = HEADS.find("honest-limits/shown").orElseThrow().probability(mean);
        assertThat(once).isEqualTo(again).isBetween(0.0, 1.0).isEqualTo(Math.round(once * 100) / 100.0);
    }

    @Test
    void aHeadThatWasNotTrainedIsAbsent() {
        assertThat(HEADS.find("pauses/shown")).isEmpty();
    }

    @Test
    void theSameWordsAreReadDifferentlyAfterAnotherLine() {
        String text = "That is quick.";
        float[] pleased = MEANING.after("It came in one day.", text).mean(0, text.length());
        assertThat(MEANING.after("I waited nine weeks.", text).mean(0, text.length()))
                .isNotEqualTo(pleased);
    }

    @Test
    void onlyTheTokensWithinAPartCount() {
        String text = "Yes. The crates came.";
        var states = MEANING.after("Did they?", text);
        assertThat(states.mean(0, 4)).isNotEqualTo(states.mean(5, text.length()));
        assertThat(states.mean(4, 4)).containsOnly(0);
    }
}

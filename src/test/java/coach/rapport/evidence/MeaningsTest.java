package coach.rapport.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeaningsTest {
    private static final Meaning MEANING = Meanings.inProcess();

    @Test
    void twoSentencesThatMeanTheSameAreAlike() {
        double same = MEANING.likeness("my internet is down again", "the broadband has stopped working once more");
        double other = MEANING.likeness("my internet is down again", "she grows roses behind the house");
        assertThat(same).isGreaterThan(other + 0.2);
    }

    @Test
    void aVectorHasLengthOne() {
        float[] vector = MEANING.of("hello there");
        assertThat(Meaning.likeness(vector, vector)).isCloseTo(1, within(1e-4));
    }

    @Test
    void anEmptyTextIsLikeNothing() {
        assertThat(MEANING.of("  ")).containsOnly(0f);
    }

    @Test
    void theSameTextAlwaysGivesTheSameVector() {
        float[] first = Meanings.inProcess().of("how did that feel");
        assertThat(Meanings.inProcess().of("how did that feel")).containsExactly(first);
    }

    @Test
    void whatIsRememberedCannotBeChangedFromOutside() {
        float[] first = MEANING.of("once");
        float before = first[0];
        first[0] = 9;
        assertThat(MEANING.of("once")[0]).isEqualTo(before);
    }

    @Test
    void onlyTheLastTextsAreRemembered() {
        int[] asked = {0};
        Meaning counting = text -> {
            asked[0]++;
            return new float[] {1};
        };
        Meaning cached = new CachedMeaning(counting, 2);
        cached.of("one");
        cached.of("one");
        assertThat(asked[0]).isEqualTo(1);
        cached.of("two");
        cached.of("three");
        cached.of("one");
        assertThat(asked[0]).isEqualTo(4);
    }
}

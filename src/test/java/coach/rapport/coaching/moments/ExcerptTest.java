package coach.rapport.coaching.moments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final String SENTENCE = "The broadband has been dead since two o'clock. ";

    @Test
    void aShortTextStaysAsItIsWithoutItsFullStop() {
        assertThat(Excerpt.of(" It went dead. ")).isEqualTo("It went dead");
        assertThat(Excerpt.of("Why?")).isEqualTo("Why?");
    }

    @Test
    void aLongTextIsCutAfterAWholeSentence() {
        assertThat(Excerpt.of(SENTENCE + "This is the third time this week that I have had to ring up and ask."))
                .isEqualTo("The broadband has been dead since two o'clock");
    }

    @Test
    void aLongSentenceIsCutAtAComma() {
        assertThat(Excerpt.of("I was on a call with my oldest client about the new contract, and it went dead in the"
                        + " middle of her first and only question"))
                .isEqualTo("I was on a call with my oldest client about the new contract");
    }

    @Test
    void aSentenceWithoutAPauseIsCutBetweenWords() {
        String words = "word ".repeat(40).strip();
        assertThat(Excerpt.of(words)).hasSizeLessThanOrEqualTo(90).endsWith("word");
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        String excerpt = Excerpt.of("x" + "\ud83d\ude00".repeat(80));
        assertThat(excerpt).hasSizeLessThanOrEqualTo(90);
        assertThat(Character.isHighSurrogate(excerpt.charAt(excerpt.length() - 1)))
                .isFalse();
    }
}

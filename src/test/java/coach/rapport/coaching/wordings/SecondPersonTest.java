package coach.rapport.coaching.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondPersonTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I've restarted the router | you've restarted the router",
                "I was mid-sentence on a call | you were mid-sentence on a call",
                "it was in my first message | it was in your first message",
                "My guests go past them sideways | your guests go past them sideways",
                "I'm up at five still | you're up at five still"
            })
    void statementsAreSaidBack(String said, String back) {
        assertThat(SecondPerson.of(said)).hasValue(back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You didn't read what I wrote",
                "I've told your colleagues that",
                "Three hundred and sixty",
                "the part that costs me money",
                "I see you were listening",
                "I froze with my mouth open, they told me",
                "it's for a piano, that cheque",
                "I suppose I ought to be getting along home"
            })
    void whatCouldComeOutWrongIsLeftAlone(String said) {
        assertThat(SecondPerson.of(said)).isEmpty();
    }

    @Test
    void curlyApostrophesAreUnderstood() {
        assertThat(SecondPerson.of("I\u2019ve restarted the router")).hasValue("you've restarted the router");
    }
}

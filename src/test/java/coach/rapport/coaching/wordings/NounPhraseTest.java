package coach.rapport.coaching.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I was on a call with my oldest client | your oldest client",
                "They took the photographs and left | the photographs",
                "There is a drawer for it | the drawer"
            })
    void aThingIsNamedAsTheLearnerWould(String sentence, String noun) {
        assertThat(NounPhrase.in(sentence)).hasValue(noun);
    }

    @Test
    void whatBelongsToTheCustomerComesFirst() {
        assertThat(NounPhrase.in("I told my daughter about the email")).hasValue("your daughter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You're the fourth account manager I've had in two years",
                "You were the nice colleague",
                "I waited the whole day"
            })
    void whatIsNoThingOrIsTheLearnerIsLeftAlone(String sentence) {
        assertThat(NounPhrase.in(sentence)).isEmpty();
    }
}

package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadInTest {
    private static final LeadIn LEAD_IN = new LeadIn("Walter Pryce");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello Mr Pryce, how are you today? | how are you today?",
                "Walter, what was your first job? | what was your first job?",
                "What was your first job, Mr Pryce? | What was your first job?",
                "how are you doing walter | how are you doing",
                "Um, could I ask what lights you can see? | what lights you can see?",
                "Good morning! May I ask how long you waited? | how long you waited?",
                "Sorry, can you tell me when it stopped? | when it stopped?",
                "Out of interest, who was that? | who was that?"
            })
    void theWayToTheMatterIsLeftOut(String said, String matter) {
        assertThat(LEAD_IN.without(said)).isEqualTo(matter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello Mr Pryce.",
                "Sorry about that.",
                "Can I ask you something personal?",
                "Is there a Mrs Pryce?",
                "Right, that is how it was."
            })
    void whatSaysSomethingByItselfStays(String said) {
        assertThat(LEAD_IN.without(said)).isEqualTo(said);
    }
}

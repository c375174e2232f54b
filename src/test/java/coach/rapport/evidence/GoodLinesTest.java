package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is for the customer counts, however near it comes to a formula, a score or a copy. */
class GoodLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            MAYA | open-question | You've restarted the router. What happened after that?
            PRIYA | confirm-first | So it lets you in and throws you out again, is that it?
            TOMASZ | honest-limits | I don't know yet who wrote the flyer; 3 out of 5 printers are ours, I'll ring them and write to you by four.
            PRIYA | own-the-mistake | We sent you the wrong reset link, that was our mistake.
            """)
    void counts(Opening opening, String technique, String line) {
        assertThat(after(opening).says(line).shows(Technique.find(technique).orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            PRIYA | we-not-you | It's your own fault, nobody told you to reset it twice.
            MAYA | name-the-feeling | Leave it, calm down.
            """)
    void isStillMissed(Opening opening, String technique, String line) {
        assertThat(after(opening).says(line).misses(Technique.find(technique).orElseThrow()))
                .isTrue();
    }
}

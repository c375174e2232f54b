package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows and what misses each technique of curiosity. */
class CuriosityTest {
    @Nested
    class OpenQuestion {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | what did that do to your afternoon
                VIKTOR | What went wrong?
                HELEN | tell me about the photographs
                PRIYA | how does it look just before it throws you out
                TOMASZ | ok so what had you planned for the crates
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.OPEN_QUESTION)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | How can I help you today?
                TOMASZ | why didn't you read it
                TOMASZ | what do you want me to do about it
                PRIYA | what's your account number?
                MAYA | how awful
                WALTER | how are you?
                PRIYA | I know what you mean
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.OPEN_QUESTION)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | Is it on? Are you logged in?
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.OPEN_QUESTION))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | do you see a message when it happens?
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.OPEN_QUESTION))
                    .isFalse();
        }
    }

    @Nested
    class FollowUp {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | what had you planned to do with the twenty crates
                HELEN | what was in the box?
                MAYA | what were you doing when it dropped at two?
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.FOLLOW_UP)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | have you restarted the router?
                HELEN | ok
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.FOLLOW_UP)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Can I take your account number please?
                HELEN | How may I help you today?
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.FOLLOW_UP)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | which photographs matter most to you?
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.FOLLOW_UP)).isFalse();
        }
    }

    @Nested
    class TheirStory {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | what did you do before you retired?
                HELEN | what was she like
                MAYA | what's the outage doing to your work?
                WALTER | how long have you been a member here?
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.THEIR_STORY)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | what's your account number
                MAYA | restart it
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.THEIR_STORY)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | tracking number please
                HELEN | ok noted, fill in the form
                WALTER | ok bye
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.THEIR_STORY)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | I'm so sorry. They were your mum's, and there's no second box
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.THEIR_STORY)).isFalse();
        }
    }

    @Nested
    class UnfamiliarGround {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                VIKTOR | i don't know much about haulage, how does a day look for you
                PRIYA | I've never worked in a pharmacy, what does an order morning look like?
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.UNFAMILIAR_GROUND))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I don't know when it'll be back
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.UNFAMILIAR_GROUND))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                VIKTOR | yeah yeah i know all about that
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.UNFAMILIAR_GROUND))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                VIKTOR | tell me how you run it
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.UNFAMILIAR_GROUND))
                    .isFalse();
        }
    }

    @Nested
    class Observe {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | you don't sound in a hurry to go
                MAYA | I notice you said 'again' before anything else
                WALTER | you're still standing here, something on your mind?
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.OBSERVE)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | ok
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.OBSERVE)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | ok bye
                WALTER | Next please
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.OBSERVE)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | It is quiet, isn't it. What's waiting for you at home?
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.OBSERVE)).isFalse();
        }
    }

    @Nested
    class NotAnInterrogation {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Three times this week, and nobody fixed it. What did it stop you doing?
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.NOT_AN_INTERROGATION))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | are you on wifi? is it plugged in?
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.NOT_AN_INTERROGATION))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | What browser is it? Which version? Did you clear the cache? Who set it up?
                PRIYA | are you on wifi? is it on? did you log in?
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.NOT_AN_INTERROGATION))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | does it happen on every computer?
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.NOT_AN_INTERROGATION))
                    .isFalse();
        }
    }
}

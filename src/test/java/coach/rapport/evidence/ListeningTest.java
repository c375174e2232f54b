package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows and what misses each technique of listening. */
class ListeningTest {
    @Nested
    class Reflect {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | three calls and nobody has fixed it, no wonder you're fed up
                TOMASZ | so you saw fifty percent and planned twenty crates around it
                PRIYA | twice this morning and it still throws you out
                VIKTOR | four of us in two years, each one promising to be different
                HELEN | the only box, and now an email that says nothing
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.REFLECT)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | so you didn't read the flyer
                MAYA | I'm sorry to hear that you're experiencing issues with your broadband service.
                MAYA | restart the router
                PRIYA | reset your password
                TOMASZ | the offer was 50% more for the same price
                MAYA | We apologise for the broadband being down again
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.REFLECT)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I understand.
                MAYA | ok i get it
                PRIYA | I've reset my password twice this morning
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.REFLECT)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I understand why three calls in one week would wear you out
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.REFLECT)).isFalse();
        }
    }

    @Nested
    class ConfirmFirst {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | you get in and then it throws you out, have I got that right?
                MAYA | Before I touch anything, is it dead on every device?
                PRIYA | what exactly happens right before it throws you out?
                PRIYA | just to make sure i understand: the login works, then you're out
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.CONFIRM_FIRST)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | right, reset it then
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.CONFIRM_FIRST)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | Just clear your cache and try again
                MAYA | have you tried turning it off and on again
                PRIYA | You need to reset your password
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.CONFIRM_FIRST))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | You must be shattered
                PRIYA | hmm, that's odd
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.CONFIRM_FIRST))
                    .isFalse();
        }
    }

    @Nested
    class LetThemFinish {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | take your time, i'm listening
                WALTER | no rush at all
                MAYA | go on
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.LET_THEM_FINISH))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | i've no time for this
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.LET_THEM_FINISH))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | let me stop you there
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.LET_THEM_FINISH))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I'll talk to the engineer
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.LET_THEM_FINISH))
                    .isFalse();
        }
    }

    @Nested
    class Recall {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | you've already reset it twice, so I won't ask you to do that again
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.RECALL)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | have you restarted the router?
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.RECALL)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Have you restarted the router?
                MAYA | Can I get your name?
                PRIYA | have you tried resetting your password?
                TOMASZ | what seems to be the problem today?
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.RECALL)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | so you've restarted it already, is that right?
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.RECALL)).isFalse();
        }
    }

    @Nested
    class TheirLanguage {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | dead since two, and the third time this week
                TOMASZ | twenty crates at full price because of our flyer
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.THEIR_LANGUAGE))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | We apologise for the broadband being dead this week.
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.THEIR_LANGUAGE))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I'll escalate to second line for a DSLAM line test
                PRIYA | PLEASE CALM DOWN AND WAIT
                PRIYA | clear your cache and cookies
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.THEIR_LANGUAGE))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | ok
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.THEIR_LANGUAGE))
                    .isFalse();
        }
    }

    @Nested
    class CloseTheLoop {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | So I'll ring you at five and you'll keep the phone near you. Does that work for you?
                TOMASZ | does that settle it for you?
                HELEN | have I missed anything?
                PRIYA | would that be ok for you?
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.CLOSE_THE_LOOP))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | Is there anything else I can help you with today?
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.CLOSE_THE_LOOP))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | anything else? bye
                MAYA | ok bye
                PRIYA | Is that all?
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.CLOSE_THE_LOOP))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I'll call you at five, bye for now
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.CLOSE_THE_LOOP))
                    .isFalse();
        }
    }
}

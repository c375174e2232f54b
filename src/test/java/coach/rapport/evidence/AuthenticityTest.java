package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows and what misses each technique of authenticity. */
class AuthenticityTest {
    @Nested
    class GenuineInterest {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                VIKTOR | nothing to sell today, i'd just like to hear how the backups are doing
                WALTER | have you got any plans for the afternoon?
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.GENUINE_INTEREST))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Can I take your account number please?
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.GENUINE_INTEREST))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | While I have you here, can I interest you in our new savings account?
                VIKTOR | our new Enterprise tier has 30% off this month
                MAYA | would you like to upgrade to premium?
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.GENUINE_INTEREST))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                VIKTOR | I'm not here to sell you anything
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.GENUINE_INTEREST))
                    .isFalse();
        }
    }

    @Nested
    class OwnWords {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | three times this week and a new face on every call, that's a lousy week
                TOMASZ | you ordered twenty crates off that flyer in good faith
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.OWN_WORDS)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | whatever, restart it
                MAYA | ok bye
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.OWN_WORDS)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | We apologise for any inconvenience this may have caused.
                HELEN | Your call is important to us
                PRIYA | I understand your frustration.
                TOMASZ | Thank you for your patience
                WALTER | Is there anything else I can help you with today?
                MAYA | Can I take your account number please?
                HELEN | we’re sorry for any inconvenience caused
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.OWN_WORDS)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | i'm sorry, three times in one week is awful
                HELEN | I'm so sorry about your mother
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.OWN_WORDS)).isFalse();
        }
    }

    @Nested
    class NaturalName {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Hi Maya, that's not good enough
                MAYA | i'll ring you at five, maya
                WALTER | No rush, Mr Pryce.
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.NATURAL_NAME)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I'm sorry about that
                WALTER | Ha, an engineer then
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.NATURAL_NAME)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Maya, I hear you. Maya, let's fix it. Okay Maya?
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.NATURAL_NAME)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Hi Maya, what happened?
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.NATURAL_NAME)).isFalse();
        }
    }

    @Nested
    class HonestLimits {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I don't know yet why it keeps dropping. I'll ring you by six
                TOMASZ | I can't sell it at half price, what I can do is take back the unopened ones
                HELEN | i wont promise well find it
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.HONEST_LIMITS)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | theres nothing I can do, sorry
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.HONEST_LIMITS)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | sorry its company policy
                HELEN | there's nothing i can do
                HELEN | it'll turn up
                MAYA | someone will call you as soon as possible
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.HONEST_LIMITS))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I'll call you before five, either way
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.HONEST_LIMITS))
                    .isFalse();
        }
    }

    @Nested
    class OwnTheMistake {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | we lost your box. that's our failure, not yours
                TOMASZ | that's on us for wording it like that
                MAYA | i'm sorry we made you start over each time
                PRIYA | sorry for jumping to conclusions
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.OWN_THE_MISTAKE))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | so it's our fault then?
                HELEN | it's your own mistake
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.OWN_THE_MISTAKE))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | It's not our fault, the courier lost it
                PRIYA | you must have typed it wrong
                MAYA | nothing wrong at our end
                HELEN | that was before my time
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.OWN_THE_MISTAKE))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | that's our fault and nobody else's
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.OWN_THE_MISTAKE))
                    .isFalse();
        }
    }

    @Nested
    class AskStraight {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | can I be straight with you about what I can do?
                VIKTOR | what would you want from me, and it's fine to say no
                VIKTOR | is there something we did wrong?
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.ASK_STRAIGHT)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | what's your name
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.ASK_STRAIGHT)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                VIKTOR | you wouldn't want to miss out, would you
                TOMASZ | I'm sure you'll agree it's a fair price
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.ASK_STRAIGHT)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                VIKTOR | would you be open to a short call next week?
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.ASK_STRAIGHT)).isFalse();
        }
    }

    @Nested
    class FriendlyLine {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | haha yes, lovely to have a quiet one
                VIKTOR | Good to meet you, I'll keep it short
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.FRIENDLY_LINE)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | Dear customer
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.FRIENDLY_LINE)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | lol again
                HELEN | haha oops 😂
                TOMASZ | Dear Sir, kindly be advised that the order stands
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.FRIENDLY_LINE))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | ha, it is isn't it
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.FRIENDLY_LINE))
                    .isFalse();
        }
    }
}

package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows and what misses each technique of empathy. */
class EmpathyTest {
    @Nested
    class NameTheFeeling {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | no wonder you're fed up
                MAYA | that's exhausting
                HELEN | it sounds like this has left you heartbroken
                PRIYA | how annoying
                VIKTOR | you seem wary of me
                MAYA | You must be shattered
                MAYA | thats so frustating
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.NAME_THE_FEELING))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I understand your frustration.
                TOMASZ | don't get so upset
                MAYA | we are sorry for the frustration caused
                MAYA | I'm tired
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.NAME_THE_FEELING))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Calm down.
                MAYA | relax it's only internet
                HELEN | Please fill in the form.
                MAYA | kk
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.NAME_THE_FEELING))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Three times in one week, I'd be livid
                HELEN | I'm so sorry about your mum
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.NAME_THE_FEELING))
                    .isFalse();
        }
    }

    @Nested
    class TheirShoes {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | you ordered on the strength of it, I'd be angry in your place
                HELEN | they can't be replaced
                MAYA | and you're the one who has to explain it all over again
                PRIYA | worst possible moment with patients waiting
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.THEIR_SHOES)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                VIKTOR | I'd be happy to assist
                MAYA | what were you in the middle of?
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.THEIR_SHOES)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | at least you still have your memories
                MAYA | it's only internet
                MAYA | other people have it worse
                HELEN | these things happen
                TOMASZ | its not a big deal
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.THEIR_SHOES)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | that's at least an hour of your evening, I'm sorry
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.THEIR_SHOES)).isFalse();
        }
    }

    @Nested
    class ValidateWithoutAgreeing {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | anyone would read it that way
                VIKTOR | fair question
                MAYA | you've every right to be annoyed
                TOMASZ | i dont blame you
                MAYA | I'd be fed up too
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.VALIDATE_WITHOUT_AGREEING))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | anyone would have checked the small print
                TOMASZ | of course you can't have it at half price
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.VALIDATE_WITHOUT_AGREEING))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | The flyer clearly says 50% more
                TOMASZ | you misread it
                TOMASZ | that's wrong, actually
                TOMASZ | nobody else complained
                TOMASZ | so you didn't read the flyer
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.VALIDATE_WITHOUT_AGREEING))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | I see why it reads that way
                TOMASZ | you're right, the wording is poor
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.VALIDATE_WITHOUT_AGREEING))
                    .isFalse();
        }
    }

    @Nested
    class WeNotYou {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | let's look at it together
                MAYA | shall we work out what tonight needs?
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.WE_NOT_YOU)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | We apologise for the delay
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.WE_NOT_YOU)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | you should have read it properly
                MAYA | You need to restart the router
                PRIYA | why didn't you call earlier
                HELEN | its your own fault
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.WE_NOT_YOU)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | you must be exhausted
                MAYA | you shouldn't have to tell it twice
                HELEN | You don't need to do anything
                MAYA | you've had to start over every time
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.WE_NOT_YOU)).isFalse();
        }
    }

    @Nested
    class EffortAcknowledged {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | i know it's a pain, but could you try it once more while i watch?
                MAYA | it'll take two minutes and it saves you another call
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.EFFORT_ACKNOWLEDGED))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | restart it
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.EFFORT_ACKNOWLEDGED))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Restart the router.
                PRIYA | clear your cache and log in again
                HELEN | fill in form 12
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.EFFORT_ACKNOWLEDGED))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | take your time
                MAYA | tell me what you need by tonight
                PRIYA | I know it's a nuisance: log in again so I can see the log while it happens
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.EFFORT_ACKNOWLEDGED))
                    .isFalse();
        }
    }

    @Nested
    class Steady {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | that's fair, I'd be cross too
                TOMASZ | you can be angry with me, i still want to help
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.STEADY)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | calm down sir
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.STEADY)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | you're being ridiculous
                MAYA | not my problem
                VIKTOR | wow ok no need to be rude
                MAYA | whatever
                HELEN | so what
                MAYA | im busy hurry up
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.STEADY)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | so what happened then?
                HELEN | whatever you need, I'm here
                PRIYA | your problem with the login sounds odd
                MAYA | how many times has it happened today?
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.STEADY)).isFalse();
        }
    }

    @Nested
    class Affirm {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | resetting it was good thinking
                HELEN | thank you for telling me that
                MAYA | you've been more than patient
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.AFFIRM)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Thank you for your patience
                MAYA | thank you for contacting us
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.AFFIRM)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | great question!
                PRIYA | well done
                HELEN | bless you sweetie
                PRIYA | it's really simple
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.AFFIRM)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | thanks for trying that twice
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.AFFIRM)).isFalse();
        }
    }

    @Nested
    class Adapt {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | no rush, we've got time
                VIKTOR | I'll keep it short
                PRIYA | sorry, I jumped ahead there
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.ADAPT)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | ok
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.ADAPT)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                HELEN | Awesome! lol
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.ADAPT)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | lovely and quiet, yes
                """)
        void isNotMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.ADAPT)).isFalse();
        }
    }
}

package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows and what misses each technique of the supporting craft. */
class CraftTest {
    @Nested
    class ClearPromise {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | i'll ring you by half past five
                TOMASZ | I'll credit it today
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.CLEAR_PROMISE)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I'll try to do it soon
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.CLEAR_PROMISE)).isFalse();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | we'll get it done soon
                """)
        void isMissed(Opening opening, String line) {
            assertThat(after(opening).says(line).misses(Technique.CLEAR_PROMISE))
                    .isTrue();
        }
    }

    @Nested
    class ConfidentNextStep {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Here's what I'll do: I'm calling the engineer
                MAYA | if that doesn't work, I'll send you a dongle
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.CONFIDENT_NEXT_STEP))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | not sure what to do
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.CONFIDENT_NEXT_STEP))
                    .isFalse();
        }
    }

    @Nested
    class ExplainWhy {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | the reason I ask is that it tells us where it stops
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.EXPLAIN_WHY)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                PRIYA | because you didn't check
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.EXPLAIN_WHY)).isFalse();
        }
    }

    @Nested
    class KeepInTouch {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | I'll check in with you next week
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.KEEP_IN_TOUCH)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                WALTER | bye
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.KEEP_IN_TOUCH)).isFalse();
        }
    }

    @Nested
    class TakeTheLead {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | Let's start with tonight's deadline
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.TAKE_THE_LEAD)).isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | what do you want
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.TAKE_THE_LEAD)).isFalse();
        }
    }

    @Nested
    class PositiveWords {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | what I can do is collect the crates
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.POSITIVE_WORDS))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                TOMASZ | nothing I can do
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.POSITIVE_WORDS))
                    .isFalse();
        }
    }

    @Nested
    class BeyondTheAsk {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | while I'm at it I'll put a note on the file
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.BEYOND_THE_ASK))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | ok
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.BEYOND_THE_ASK))
                    .isFalse();
        }
    }

    @Nested
    class SeeItThrough {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | I'll stay with this until it works
                """)
        void isShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.SEE_IT_THROUGH))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                MAYA | ask somebody else
                """)
        void isNotShown(Opening opening, String line) {
            assertThat(after(opening).says(line).shows(Technique.SEE_IT_THROUGH))
                    .isFalse();
        }
    }
}

package coach.rapport.coaching.worded;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.evidence.Turn;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {
    private static final List<Turn> SAID =
            List.of(Turn.learner(1, "What has it stopped you from doing?"), Turn.learner(3, "I'll ring you at six."));

    private static boolean isVerbatim(String text) {
        return Quoted.isVerbatim(text, SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You asked \"What has it stopped you from doing?\" and waited.",
                "With “I'll ring you at six.” you named a time.",
                "You wrote \"stopped you\", and then \"ring you at six\".",
                "You didn't argue: “I'll ring you,” you wrote."
            })
    void wordsThatTheLearnerWroteMayBeQuoted(String text) {
        assertThat(isVerbatim(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You wrote \"I am so sorry\".",
                "You asked \"What has it stopped you from doing?\" and said \"take your time\".",
                "You wrote \"what has it stopped you from doing?\".",
                "You asked 'how are you holding up' and \"stopped you\".",
                "You wrote 'I don't care' and \"stopped you\".",
                "You wrote \u2039rubbish\u203a and \"stopped you\".",
                "You wrote \"topped you\".",
                "You wrote “stopped you and then nothing.",
                "You asked a question and waited."
            })
    void anythingElseMayNot(String text) {
        assertThat(isVerbatim(text)).isFalse();
    }
}

package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @Test
    void takesTwoQuestionsInOneSentenceApart() {
        assertThat(Sentences.of("How much were you expecting to pay, and how much is the bill?"))
                .containsExactly("How much were you expecting to pay", "how much is the bill?");
    }

    @Test
    void leavesAListOfNounsTogether() {
        assertThat(Sentences.of("Do you sell bread and milk?")).containsExactly("Do you sell bread and milk?");
    }

    @Test
    void keepsAtMostTwelveSentences() {
        assertThat(Sentences.of("Yes. ".repeat(40))).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which lights are on",
                "and are you busy today",
                "Tell me about your work",
                "I'd like to understand what this means for you",
                "What\u2019s the matter"
            })
    void hearsAQuestionWithoutItsMark(String sentence) {
        assertThat(Sentences.isQuestion(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'll call you at five.", "So that was the third time.", "How awful!", "Thank you"})
    void hearsAStatement(String sentence) {
        assertThat(Sentences.isQuestion(sentence)).isFalse();
    }
}

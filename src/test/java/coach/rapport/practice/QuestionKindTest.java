package coach.rapport.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionKindTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Were you in the forces? | ABOUT_THEM",
                "have you got a dog | ABOUT_THEM",
                "Is the phone line dead as well? | ABOUT_IT",
                "Has anyone phoned? | ABOUT_IT",
                "When did you move there? | WHEN",
                "And what time do they close? | WHEN",
                "How long have you been doing that? | WHEN",
                "How many people work for you? | HOW_MUCH",
                "how far is it | HOW_MUCH",
                "Who taught you that? | WHO",
                "Where did you learn it? | WHERE",
                "What made you choose us? | WHY",
                "How do you manage? | HOW",
                "Which one is the oldest? | WHICH",
                "What do you make of it? | OPINION",
                "Could you send me a photo of it? | TO_DO",
                "Tell me all of it. | TO_TELL",
                "Is it the cash or the stock? | EITHER",
                "Gibberish maybe? | ANYTHING"
            })
    void aQuestionIsKnownByItsForm(String question, QuestionKind kind) {
        assertThat(QuestionKind.of(question)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When they said it was fixed, did anyone phone you? | ABOUT_IT",
                "Out of interest, who was that? | WHO",
                "Can you tell me where that was? | WHERE",
                "Do you know how many there were? | HOW_MUCH",
                "I was wondering why you stayed. | WHY"
            })
    void whatLeadsUpToAQuestionDoesNotCount(String question, QuestionKind kind) {
        assertThat(QuestionKind.of(question)).isEqualTo(kind);
    }
}

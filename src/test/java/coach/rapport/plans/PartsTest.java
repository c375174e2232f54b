package coach.rapport.plans;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.IfThen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a customer sighs       | name it             | When a customer sighs, I will name it.",
                "When a customer sighs, | I will name it.     | When a customer sighs, I will name it.",
                "If someone sighs       | then I'll wait      | When someone sighs, I will wait.",
                "Whenever they sigh...  | I’ll wait           | When they sigh, I will wait.",
                "A customer sighs       | Ask what is behind it | When a customer sighs, I will ask what is behind it.",
                "Maya calls             | use her name        | When Maya calls, I will use her name.",
                "I feel rushed          | I am going to wait  | When I feel rushed, I will wait.",
                "customers say whenever | willingly wait   | When customers say whenever, I will willingly wait.",
                "they ask \"why?\"      | say: \"Because ...?\" | When they ask \"why?\", I will say: \"Because ...?\"."
            })
    void completeTheSentence(String when, String then, String sentence) {
        assertThat(Parts.of(new IfThen(when, then)).sentence()).isEqualTo(sentence);
    }
}

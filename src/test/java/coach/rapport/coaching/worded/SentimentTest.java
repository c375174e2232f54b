package coach.rapport.coaching.worded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentimentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "You asked \"What happened then?\" and she told you about tonight.",
                "Your line 2 took up her word and left the outage for later.",
                "You are still on the router when she has named a deadline."
            })
    void whatSpeaksOfWordingsPasses(String text) {
        assertThat(Sentiment.isAboutWording(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Excellent work on \"What happened then?\".",
                "You earn 5/5 for \"What happened then?\".",
                "Your empathy score rises.",
                "You are a very empathetic person.",
                "You seem nervous in line 2.",
                "You came across as cold.",
                "You showed real empathy there.",
                "You\u2019re a natural listener.",
                "Well done!",
                "As an AI I cannot say.",
                "Ninety percent of it was there."
            })
    void marksFlatteryAndCharacterDoNot(String text) {
        assertThat(Sentiment.isAboutWording(text)).isFalse();
    }
}

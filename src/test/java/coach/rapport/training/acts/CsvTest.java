package coach.rapport.training.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void quotesHoldCommasLineEndsAndQuotes() {
        assertThat(Csv.rows("a,b\r\n\"one, two\nthree \"\"four\"\"\",\n"))
                .containsExactly(Map.of("a", "one, two\nthree \"four\"", "b", ""));
    }

    @Test
    void punctuationIsDroppedAsPeopleTypeInChat() {
        assertThat(Punctuation.dropped("What -- you don\u2019t know?")).isEqualTo("what you don't know");
    }
}

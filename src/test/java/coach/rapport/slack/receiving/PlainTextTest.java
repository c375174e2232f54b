package coach.rapport.slack.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Ask <@U1> about it → Ask @someone about it",
                "<@U1|ann> → @ann",
                "in <#C1|general> → in #general",
                "in <#C1> → in #channel",
                "<!channel> look → @channel look",
                "<!here|here> → @here",
                "<!subteam^S1|@sales> → @sales",
                "<!subteam^S1> → @group",
                "<!date^1392734382^{date}|18 February> → 18 February",
                "see <http://a.example/x|the page> → see the page",
                "see <http://a.example/x?a=1&amp;b=2> → see http://a.example/x?a=1&b=2",
                "<mailto:a@b.example|a@b.example> → a@b.example",
                "1 &lt; 2 &amp;&amp; 3 &gt; 2 → 1 < 2 && 3 > 2",
                "&amp;lt; → &lt;",
                "a < b → a < b",
                "*bold* _it_ ```x``` → *bold* _it_ ```x```"
            })
    void readsAsThePersonSawIt(String sent, String read) {
        assertThat(PlainText.of(sent)).isEqualTo(read);
    }

    @Test
    void keepsLinesAndDropsControlCharacters() {
        assertThat(PlainText.of("one\ntwo\u0000\u202E")).isEqualTo("one\ntwo");
    }

    @Test
    void readsTenThousandAngleBrackets() {
        assertThat(PlainText.of("<".repeat(10_000))).hasSize(10_000);
    }
}

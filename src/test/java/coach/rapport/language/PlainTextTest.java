package coach.rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's the third time this week. Do you know what that means?",
                "Nine o'clock - not a minute past.",
                "It cost £38.50, at 8:30 a.m., and I'm No. 3 in the queue.",
                "\"Soon\", she said… and/or never; that's 50% of it.",
                "Well... and then? At 8 a.m. e.g. or i.e. never.",
                "Ask for Dr. Ahmed or for no one."
            })
    void whatPeopleWriteIsPlain(String text) {
        assertThat(PlainText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://example.com/a",
                "See example.com for it",
                "Go to www.example",
                "Write to me@example.org",
                "<!channel> look",
                "<@U123> look",
                "@here look",
                "Join #general now",
                "![cat](http://x)",
                "[here](x)",
                "**bold** words",
                "_slanted words_ here",
                "`code`",
                "# Heading",
                "- a list",
                "1. a list",
                "slack://user?id=1",
                "mailto:ana",
                "10.0.0.1 is it",
                ":smile: yes",
                "a\u200bb",
                "a\u202eb",
                "&lt;!channel&gt;",
                "<b>bold</b>",
                "It's at t.co/abc now",
                "x.com has it",
                "\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444",
                "/remind me"
            })
    void whatCouldComeAliveIsNot(String text) {
        assertThat(PlainText.is(text)).isFalse();
    }
}

package coach.rapport.language.faults;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Streams as OpenAI's chat protocol has them. */
final class Events {
    private static final String END = """
            data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

            data: [DONE]

            """;

    private Events() {}

    /** @param words without quotation marks */
    static ResponseDefinitionBuilder said(String words) {
        return stream(
                Stream.of(words.split("(?<=\\s)(?=\\S)")).map(Events::piece).collect(Collectors.joining()) + END);
    }

    private static String piece(String words) {
        return """
                data: {"choices":[{"index":0,"delta":{"content":"%s"},"finish_reason":null}]}

                """.formatted(words);
    }

    static ResponseDefinitionBuilder stream(String events) {
        return ok(events).withHeader("Content-Type", "text/event-stream");
    }
}

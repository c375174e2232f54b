package coach.rapport.language.faults;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.status;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How a model server fails. */
public enum ModelFault {
    HANG,
    DRIP,
    TOO_MANY_REQUESTS,
    SERVER_ERROR,
    RESET,
    EMPTY,
    TRUNCATED_JSON,
    GARBAGE,
    /** 100 kB of sentences that could each be a customer's. */
    HUGE;

    // Longer than anybody waits.
    private static final Duration LONG = Duration.ofSeconds(30);
    /** In characters. */
    private static final int HUGE_LENGTH = 100_000;

    ResponseDefinitionBuilder response() {
        return switch (this) {
            case HANG -> ok().withFixedDelay((int) LONG.toMillis());
            case DRIP -> Events.said("The light is still red.").withChunkedDribbleDelay(60, (int) LONG.toMillis());
            case TOO_MANY_REQUESTS -> status(429).withHeader("Retry-After", "1");
            case SERVER_ERROR -> serverError().withBody("{\"error\":{\"message\":\"overloaded\"}}");
            case RESET -> aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
            case EMPTY -> Events.stream("");
            case TRUNCATED_JSON -> Events.stream("data: {\"choices\":[{\"index\":0,\"delta\":{\"conte\n\n");
            case GARBAGE -> aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK);
            case HUGE -> Events.said(huge());
        };
    }

    private static String huge() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj("That makes %d days of a red light. "::formatted)
                .limit(HUGE_LENGTH / 30)
                .collect(Collectors.joining());
    }
}

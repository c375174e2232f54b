package coach.rapport.language.standin;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults are on the wire, and not only in the name. */
class FaultTest {
    private static final ChatRequest QUESTION =
            ChatRequest.builder().messages(UserMessage.from("Why?")).build();
    private static final Duration SHORT = Duration.ofMillis(300);

    static Stream<Arguments> wholeAndStreamed() {
        return Stream.of(Protocol.values())
                .flatMap(protocol -> Stream.of(Arguments.of(protocol, false), Arguments.of(protocol, true)));
    }

    private static ModelStandIn failing(Protocol protocol, Fault fault) {
        return ModelStandIn.start(protocol)
                .speaks("All at once, and then nothing.")
                .failsOnce(fault);
    }

    private static HttpResponse<String> response(Protocol protocol, Fault fault, boolean streaming) throws Exception {
        try (ModelStandIn standIn = failing(protocol, fault)) {
            return RawClient.of(standIn).ask(streaming);
        }
    }

    @ParameterizedTest
    @MethodSource("wholeAndStreamed")
    void hangsUntilTheClientLeaves(Protocol protocol, boolean streaming) throws Exception {
        try (ModelStandIn standIn = failing(protocol, new Fault.Hang())) {
            RawClient client = RawClient.of(standIn).patientFor(SHORT);
            assertThatThrownBy(() -> client.ask(streaming)).isInstanceOf(HttpTimeoutException.class);
            awaitHangUp(standIn);
        }
    }

    private static void awaitHangUp(ModelStandIn standIn) throws InterruptedException {
        for (int i = 0; i < 200 && standIn.hungUpCount() == 0; i++) Thread.sleep(25);
        assertThat(standIn.hungUpCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void drips(boolean streaming) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> response = response(Protocol.GEMINI, new Fault.Drip(Duration.ofMillis(1)), streaming);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took.toMillis()).isGreaterThanOrEqualTo(response.body().length());
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("wholeAndStreamed")
    void refusesAndSaysWhenToComeBack(Protocol protocol, boolean streaming) throws Exception {
        HttpResponse<String> response = response(protocol, new Fault.Status(429, Duration.ofSeconds(7)), streaming);
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).contains("7");
        assertThat(response.body()).startsWith("{").contains("error");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void resetsTheConnection(boolean streaming) {
        assertThatIOException()
                .isThrownBy(() -> response(Protocol.OPENAI, new Fault.Reset(), streaming))
                .withStackTraceContaining("Connection reset");
    }

    @ParameterizedTest
    @EnumSource
    void whatCameBeforeTheResetArrives(Protocol protocol) {
        try (ModelStandIn standIn = failing(protocol, new Fault.Reset())) {
            List<String> pieces = new CopyOnWriteArrayList<>();
            assertThatThrownBy(() -> LangChainClient.of(standIn)
                            .streamed(QUESTION, pieces)
                            .get(20, SECONDS))
                    .hasStackTraceContaining("Connection reset");
            assertThat(pieces).first().isEqualTo("All ");
        }
    }

    @ParameterizedTest
    @MethodSource("wholeAndStreamed")
    void stopsInTheMiddleOfItsJson(Protocol protocol, boolean streaming) throws Exception {
        String body = response(protocol, new Fault.TruncatedJson(), streaming).body();
        String last = body.strip().lines().toList().getLast().replaceFirst("^data: ", "");
        assertThat(last).startsWith("{");
        assertThat(Json.findObject(last)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wholeAndStreamed")
    void sendsAPage(Protocol protocol, boolean streaming) throws Exception {
        HttpResponse<String> response = response(protocol, new Fault.Garbage(), streaming);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("<html>");
    }

    @ParameterizedTest
    @EnumSource
    void endsAStreamWithoutItsMarker(Protocol protocol) throws Exception {
        String body = response(protocol, new Fault.CutStream(), true).body();
        assertThat(body).contains("nothing.").doesNotContain("[DONE]", "message_stop", "\"STOP\"", "\"done\":true");
        assertThatIOException().isThrownBy(() -> response(protocol, new Fault.CutStream(), false));
    }

    @ParameterizedTest
    @MethodSource("wholeAndStreamed")
    void saysFarTooMuch(Protocol protocol, boolean streaming) throws Exception {
        assertThat(answer(protocol, new Fault.Huge(), streaming).aiMessage().text())
                .hasSize(100_000);
    }

    @ParameterizedTest
    @EnumSource
    void saysNothing(Protocol protocol) throws Exception {
        HttpResponse<String> response = response(protocol, new Fault.Empty(), false);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("All at once");
        assertThat(Json.findObject(response.body())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("wholeAndStreamed")
    void stopsWhereItIsLongEnough(Protocol protocol, boolean streaming) throws Exception {
        ChatResponse response = answer(protocol, new Fault.FinishLength(), streaming);
        assertThat(response.finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat("All at once, and then nothing.")
                .startsWith(response.aiMessage().text());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void withholdsItsAnswer(Protocol protocol) throws Exception {
        String body = response(protocol, new Fault.Filtered(), false).body();
        assertThat(body).containsAnyOf("content_filter", "refusal", "SAFETY").doesNotContain("All at once");
    }

    private static ChatResponse answer(Protocol protocol, Fault fault, boolean streaming) throws Exception {
        try (ModelStandIn standIn = failing(protocol, fault)) {
            LangChainClient client = LangChainClient.of(standIn);
            if (!streaming) return client.whole(QUESTION);
            return client.streamed(QUESTION, new CopyOnWriteArrayList<>()).get(20, SECONDS);
        }
    }

    @Test
    void afterItsFaultsItAnswersAgain() throws Exception {
        try (ModelStandIn standIn = ModelStandIn.start(Protocol.OPENAI).fails(new Fault.Status(500), 2)) {
            RawClient client = RawClient.of(standIn);
            List<Integer> statuses = Stream.of(client.ask(false), client.ask(false), client.ask(false))
                    .map(HttpResponse::statusCode)
                    .toList();
            assertThat(statuses).containsExactly(500, 500, 200);
        }
    }

    @Test
    void keepsItsPace() throws Exception {
        Pace pace = new Pace(Duration.ofMillis(200), Duration.ofMillis(50));
        try (ModelStandIn standIn =
                ModelStandIn.start(Protocol.OPENAI).speaks("One two three.").pace(pace)) {
            long start = System.nanoTime();
            RawClient.of(standIn).ask(true);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(350));
        }
    }
}

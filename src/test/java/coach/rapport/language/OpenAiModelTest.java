package coach.rapport.language;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenAiModelTest {
    @RegisterExtension
    static final WireMockExtension server = WireMockExtension.newInstance()
            .options(options().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration DEADLINE = Duration.ofMillis(1_500);
    private static final Prompt PROMPT = new Prompt(
            "You are Maya.",
            List.of(
                    new Prompt.Message(Prompt.Role.MODEL, "It's dead again."),
                    new Prompt.Message(Prompt.Role.USER, "What happened?")));

    private final LastAnswer last = new LastAnswer(Clock.fixed(NOW, ZoneOffset.UTC));

    private LanguageModel model(Optional<String> key) {
        ModelServer named = new ModelServer(URI.create(server.baseUrl() + "/v1"), "small", key, DEADLINE);
        return new GuardedModel(new OpenAiProtocol(named)::ask, DEADLINE, last);
    }

    private Answer answer(ResponseDefinitionBuilder response) {
        server.stubFor(post(urlEqualTo("/v1/chat/completions")).willReturn(response));
        return model(Optional.of("key")).ask(PROMPT);
    }

    private static String says(String text, String finish) {
        return """
                {"id": "1", "object": "chat.completion", "created": 1, "model": "small", "choices": [{"index": 0,
                 "message": {"role": "assistant", "content": "%s"}, "finish_reason": "%s"}]}""".formatted(text, finish);
    }

    private void isUnavailable(ResponseDefinitionBuilder response, String reason) {
        // Far above the deadline, so that a slow machine does not fail it; without the deadline it would take minutes.
        Answer answer = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> answer(response));
        assertThat(answer).isEqualTo(new Answer.Unavailable(reason));
        assertThat(last.find()).contains(new LastAnswer.Outcome(NOW, Optional.of(reason)));
    }

    @Test
    void whatTheModelSaysIsTheAnswer() {
        assertThat(answer(okJson(says("All at once.", "stop")))).isEqualTo(new Answer.Text("All at once."));
        assertThat(last.find()).contains(new LastAnswer.Outcome(NOW, Optional.empty()));
    }

    @Test
    void theSystemPromptComesFirstAndTheTalkAfterIt() {
        answer(okJson(says("All at once.", "stop")));
        server.verify(
                1,
                postRequestedFor(urlEqualTo("/v1/chat/completions"))
                        .withHeader("Authorization", equalTo("Bearer key"))
                        .withRequestBody(equalToJson("""
                        {"model": "small", "messages": [
                          {"role": "system", "content": "You are Maya."},
                          {"role": "assistant", "content": "It's dead again."},
                          {"role": "user", "content": "What happened?"}]}""", true, true)));
    }

    @Test
    void withoutAKeyNoneIsSent() {
        server.stubFor(post("/v1/chat/completions").willReturn(okJson(says("Yes.", "stop"))));
        model(Optional.empty()).ask(PROMPT);
        server.verify(postRequestedFor(urlEqualTo("/v1/chat/completions")).withHeader("Authorization", absent()));
    }

    @Test
    void tooManyRequestsIsNotTriedAgain() {
        isUnavailable(aResponse().withStatus(429).withHeader("Retry-After", "1"), "http 429");
        server.verify(1, postRequestedFor(urlEqualTo("/v1/chat/completions")));
    }

    @Test
    void aServerErrorIsUnavailable() {
        isUnavailable(aResponse().withStatus(500).withBody("What happened?"), "http 500");
    }

    @Test
    void aConnectionThatBreaksIsUnavailable() {
        isUnavailable(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "connection broken");
    }

    @Test
    void aServerThatHangsIsUnavailable() {
        isUnavailable(okJson(says("Yes.", "stop")).withFixedDelay(300_000), "too late");
    }

    @Test
    void aReplyThatDripsIsUnavailable() {
        isUnavailable(okJson(says("Yes.", "stop")).withChunkedDribbleDelay(1_000, 300_000), "too late");
    }

    @Test
    void anEmptyAnswerIsUnavailable() {
        isUnavailable(okJson(says("  ", "stop")), "empty answer");
        isUnavailable(okJson(says("x", "stop").replace("\"x\"", "null")), "empty answer");
    }

    @Test
    void aReplyThatIsNotJsonIsUnavailable() {
        isUnavailable(okJson("{\"choices\": [{"), "reply not understood");
    }

    @Test
    void aReplyWithoutAChoiceIsUnavailable() {
        assertThat(answer(okJson("{}"))).isInstanceOf(Answer.Unavailable.class);
        assertThat(answer(okJson("{\"choices\": []}"))).isInstanceOf(Answer.Unavailable.class);
        assertThat(answer(aResponse().withStatus(200))).isInstanceOf(Answer.Unavailable.class);
    }

    @Test
    void anAnswerThatIsTooLongIsUnavailable() {
        assertThat(answer(okJson(says("x".repeat(4_000), "stop")))).isInstanceOf(Answer.Text.class);
        isUnavailable(okJson(says("x".repeat(4_001), "stop")), "answer too long");
    }

    @Test
    void aHugeReplyIsNotReadToItsEnd() {
        isUnavailable(okJson(says("x".repeat(3_000_000), "stop")), "connection broken");
    }

    @Test
    void anAnswerThatWasCutOffIsUnavailable() {
        isUnavailable(okJson(says("I would have", "length")), "answer cut off");
    }

    @Test
    void aServerThatIsNotThereIsUnavailable() {
        ModelServer nowhere = new ModelServer(URI.create("http://127.0.0.1:1/v1"), "small", Optional.empty(), DEADLINE);
        LanguageModel model = new GuardedModel(new OpenAiProtocol(nowhere)::ask, DEADLINE, last);
        assertThat(model.ask(PROMPT)).isEqualTo(new Answer.Unavailable("not reachable"));
    }

    @Test
    void anInterruptionIsKept() {
        server.stubFor(post("/v1/chat/completions")
                .willReturn(okJson(says("Yes.", "stop")).withFixedDelay(300_000)));
        Thread.currentThread().interrupt();
        assertThat(model(Optional.of("key")).ask(PROMPT)).isEqualTo(new Answer.Unavailable("interrupted"));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void withoutAModelNothingIsAsked() {
        assertThat(new NoModel().configured()).isFalse();
        assertThatCode(() -> new NoModel().ask(PROMPT)).doesNotThrowAnyException();
    }
}

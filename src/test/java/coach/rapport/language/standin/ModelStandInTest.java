package coach.rapport.language.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** LangChain4j takes each stand-in for the provider. */
class ModelStandInTest {
    private static final String WORDS = "All at once. Überall, and then nothing.";

    private static ChatRequest question(String system) {
        return ChatRequest.builder()
                .messages(
                        SystemMessage.from(system),
                        UserMessage.from("Hello."),
                        AiMessage.from("It's dead again."),
                        UserMessage.from("What happened?"))
                .build();
    }

    private static ChatResponse streamed(ModelStandIn standIn, ChatRequest request, List<String> pieces)
            throws Exception {
        return LangChainClient.of(standIn).streamed(request, pieces).get(20, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @EnumSource
    void answersWhole(Protocol protocol) {
        try (ModelStandIn standIn = ModelStandIn.start(protocol).speaks(WORDS)) {
            ChatResponse response = LangChainClient.of(standIn).whole(question("You are Maya."));
            assertThat(response.aiMessage().text()).isEqualTo(WORDS);
            hasUsage(response.tokenUsage(), standIn.usages().getFirst());
            wasAsked(standIn.asked().getFirst(), false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersPieceByPiece(Protocol protocol) throws Exception {
        try (ModelStandIn standIn = ModelStandIn.start(protocol).speaks(WORDS)) {
            List<String> pieces = new CopyOnWriteArrayList<>();
            ChatResponse response = streamed(standIn, question("You are Maya."), pieces);
            assertThat(pieces).hasSizeGreaterThan(4).last().isEqualTo("nothing.");
            assertThat(response.aiMessage().text()).isEqualTo(WORDS);
            hasUsage(response.tokenUsage(), standIn.usages().getFirst());
            wasAsked(standIn.asked().getFirst(), true);
        }
    }

    private static void hasUsage(TokenUsage told, Usage counted) {
        assertThat(told.inputTokenCount()).isEqualTo(counted.prompt()).isGreaterThan(10);
        assertThat(told.outputTokenCount()).isEqualTo(counted.answer()).isGreaterThan(5);
    }

    private static void wasAsked(Asked asked, boolean streaming) {
        assertThat(asked.system()).isEqualTo("You are Maya.");
        assertThat(asked.messages())
                .containsExactly(
                        new Asked.Message(Asked.Role.USER, "Hello."),
                        new Asked.Message(Asked.Role.MODEL, "It's dead again."),
                        new Asked.Message(Asked.Role.USER, "What happened?"));
        assertThat(asked.streaming()).isEqualTo(streaming);
        assertThat(asked.schema()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsHowMuchOfThePromptItHasReadBefore(Protocol protocol) throws Exception {
        try (ModelStandIn standIn = ModelStandIn.start(protocol)) {
            ChatRequest request = question("You have owned this shop for years. ".repeat(200));
            TokenUsage first = LangChainClient.of(standIn).whole(request).tokenUsage();
            TokenUsage second = LangChainClient.of(standIn).whole(request).tokenUsage();
            TokenUsage third =
                    streamed(standIn, request, new CopyOnWriteArrayList<>()).tokenUsage();
            assertThat(LangChainClient.cached(first)).isZero();
            assertThat(standIn.usages().get(1).cached()).isGreaterThan(1_024).matches(cached -> cached % 128 == 0);
            int told = protocol.tellsCached() ? standIn.usages().get(1).cached() : 0;
            assertThat(LangChainClient.cached(second)).isEqualTo(told);
            assertThat(LangChainClient.cached(third)).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAskedForASchema(Protocol protocol) throws Exception {
        JsonObjectSchema line = JsonObjectSchema.builder()
                .addStringProperty("line")
                .required("line")
                .additionalProperties(false)
                .build();
        ChatRequest request = ChatRequest.builder()
                .messages(UserMessage.from("What happened?"))
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(JsonSchema.builder()
                                .name("reply")
                                .rootElement(line)
                                .build())
                        .build())
                .build();
        try (ModelStandIn standIn = ModelStandIn.start(protocol).speaks("{\"line\": \"All at once.\"}")) {
            assertThat(LangChainClient.of(standIn).whole(request).aiMessage().text())
                    .contains("All at once.");
            assertThat(streamed(standIn, request, new CopyOnWriteArrayList<>())
                            .aiMessage()
                            .text())
                    .contains("All at once.");
            assertThat(standIn.asked())
                    .allSatisfy(
                            asked -> assertThat(asked.schema().orElseThrow()).contains("\"line\"", "\"required\""));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void refusesAWrongKey(Protocol protocol) {
        try (ModelStandIn standIn = ModelStandIn.start(protocol)) {
            LangChainClient stranger = LangChainClient.of(standIn).withKey("wrong");
            // To Google a key is an argument, and a wrong one an invalid argument.
            Class<? extends Throwable> refusal =
                    protocol == Protocol.GEMINI ? InvalidRequestException.class : AuthenticationException.class;
            assertThatThrownBy(() -> stranger.whole(question("You are Maya."))).isInstanceOf(refusal);
            assertThatThrownBy(() -> stranger.streamed(question("You are Maya."), new CopyOnWriteArrayList<>())
                            .get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(refusal);
            assertThat(standIn.asked()).isEmpty();
            assertThat(standIn.callCount()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnUnknownModel(Protocol protocol) {
        try (ModelStandIn standIn = ModelStandIn.start(protocol)) {
            LangChainClient mistaken = LangChainClient.of(standIn).withModel("nobody");
            assertThatThrownBy(() -> mistaken.whole(question("You are Maya.")))
                    .isInstanceOf(ModelNotFoundException.class);
            assertThatThrownBy(() -> mistaken.streamed(question("You are Maya."), new CopyOnWriteArrayList<>())
                            .get(20, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(ModelNotFoundException.class);
        }
    }

    @Test
    void anthropicWantsTheUsersWordFirst() {
        ChatRequest request = ChatRequest.builder()
                .messages(AiMessage.from("It's dead again."), UserMessage.from("What happened?"))
                .build();
        try (ModelStandIn standIn = ModelStandIn.start(Protocol.ANTHROPIC)) {
            assertThatThrownBy(() -> LangChainClient.of(standIn).whole(request))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("first message must use the \\\"user\\\" role");
        }
    }
}

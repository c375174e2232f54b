package coach.rapport.language.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each stand-in refuses what its provider refuses, in the provider's words. In the bodies ' stands for ". */
class RefusalTest {
    private static void isRefused(Protocol protocol, String body, String mention) throws Exception {
        try (ModelStandIn standIn = ModelStandIn.start(protocol)) {
            HttpResponse<String> response =
                    RawClient.of(standIn).post(body.replace('\'', '"').replace("MODEL", standIn.model()));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
            assertThat(response.body()).contains(mention);
            assertThat(standIn.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theShortestQuestionIsAnswered(Protocol protocol) throws Exception {
        try (ModelStandIn standIn = ModelStandIn.start(protocol)) {
            HttpResponse<String> response = RawClient.of(standIn).ask(false);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(standIn.asked().getFirst().lastText()).isEqualTo("Why?");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotJsonIsRefused(Protocol protocol) throws Exception {
        isRefused(protocol, "{'model'", "error");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'model': 'MODEL'}                                                                  | missing_required_parameter
            {'messages': [{'role': 'user', 'content': 'x'}]}                                    | missing_required_parameter
            {'model': 'MODEL', 'messages': []}                                                  | messages
            {'model': 'MODEL', 'messages': [{'role': 'model', 'content': 'x'}]}                 | messages[0].role
            {'model': 'MODEL', 'messages': [{'role': 'user', 'content': ''}]}                   | messages[0].content
            {'model': 'MODEL', 'messages': [{'role': 'user', 'content': 'x'}], 'system': 'x'}   | unknown_parameter
            {'model': 'MODEL', 'messages': [{'role': 'user', 'content': 'x'}], 'stream_options': {}} | stream_options
            {'model': 'MODEL', 'messages': [{'role': 'user', 'content': 'x'}], 'response_format': {'type': 'json_schema', 'json_schema': {'name': 'a', 'strict': true, 'schema': {'type': 'object', 'properties': {'b': {'type': 'string'}}, 'required': [], 'additionalProperties': false}}}} | Missing 'b'
            """)
    void openAiIsStrict(String body, String mention) throws Exception {
        isRefused(Protocol.OPENAI, body, mention);
    }

    @Test
    void anOpenAiModelThatThinksHasAnotherLimit() throws Exception {
        try (ModelStandIn standIn = ModelStandIn.start(Protocol.OPENAI, "gpt-5-mini")) {
            RawClient client = RawClient.of(standIn);
            String question = client.question(false);
            assertThat(client.post(question.replaceFirst("\\{", "{\"max_tokens\": 9, "))
                            .body())
                    .contains("max_completion_tokens");
            assertThat(client.post(question.replaceFirst("\\{", "{\"max_completion_tokens\": 9, "))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'model': 'MODEL', 'messages': [{'role': 'user', 'content': 'x'}]}                              | max_tokens: Field required
            {'model': 'MODEL', 'max_tokens': 9}                                                             | messages: Field required
            {'model': 'MODEL', 'max_tokens': 9, 'messages': [{'role': 'system', 'content': 'x'}]}           | messages.0.role
            {'model': 'MODEL', 'max_tokens': 9, 'messages': [{'role': 'user', 'content': ''}]}              | non-empty
            {'model': 'MODEL', 'max_tokens': 9, 'messages': [{'role': 'assistant', 'content': 'x'}]}        | first message
            {'model': 'MODEL', 'max_tokens': 9, 'messages': [{'role': 'user', 'content': 'x'}, {'role': 'assistant', 'content': 'x'}]} | prefill
            {'model': 'MODEL', 'max_tokens': 9, 'messages': [{'role': 'user', 'content': 'x'}], 'n': 1}     | Extra inputs
            {'model': 'MODEL', 'max_tokens': 9, 'messages': [{'role': 'user', 'content': 'x'}], 'output_config': {'format': {'type': 'json_schema', 'schema': {'type': 'object'}}}} | additionalProperties
            """)
    void anthropicIsStrict(String body, String mention) throws Exception {
        isRefused(Protocol.ANTHROPIC, body, mention);
    }

    @Test
    void anthropicsNewerModelsHaveNoTemperature() throws Exception {
        try (ModelStandIn standIn = ModelStandIn.start(Protocol.ANTHROPIC, "claude-sonnet-5")) {
            RawClient client = RawClient.of(standIn);
            String question = client.question(false);
            assertThat(client.post(question.replaceFirst("\\{", "{\"temperature\": 0.7, "))
                            .body())
                    .contains("deprecated for this model");
            assertThat(client.post(question).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anthropicTakesFourMarks() throws Exception {
        String marked = "{'type': 'text', 'text': 'x', 'cache_control': {'type': 'ephemeral'}}";
        String body = "{'model': 'MODEL', 'max_tokens': 9, 'messages': [{'role': 'user', 'content': [%s]}]}";
        isRefused(Protocol.ANTHROPIC, body.formatted((marked + ",").repeat(4) + marked), "Found 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'contents': []}                                                                     | contents is not specified
            {'contents': [{'role': 'assistant', 'parts': [{'text': 'x'}]}]}                      | valid role
            {'contents': [{'role': 'user', 'parts': [{'text': ''}]}]}                            | oneof field 'data'
            {'contents': [{'parts': [{'text': 'x'}]}], 'messages': []}                           | Cannot find field
            {'contents': [{'parts': [{'text': 'x'}]}], 'generationConfig': {'max_tokens': 9}}    | Cannot find field
            {'contents': [{'parts': [{'text': 'x'}]}], 'generationConfig': {'responseMimeType': 'application/json', 'responseSchema': {'additionalProperties': false}}} | additionalProperties
            {'contents': [{'parts': [{'text': 'x'}]}], 'generationConfig': {'responseJsonSchema': {}}} | response_mime_type
            """)
    void geminiIsStrict(String body, String mention) throws Exception {
        isRefused(Protocol.GEMINI, body, mention);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'messages': [{'role': 'user', 'content': 'x'}]}                                     | model is required
            {'model': 'MODEL', 'messages': [{'role': 'model', 'content': 'x'}]}                  | invalid role
            {'model': 'MODEL', 'messages': [{'role': 'user', 'content': [{'text': 'x'}]}]}       | content
            {'model': 'MODEL', 'messages': [{'role': 'user', 'content': 'x'}], 'format': 'xml'}  | invalid format
            """)
    void ollamaIsStrictInLittle(String body, String mention) throws Exception {
        isRefused(Protocol.OLLAMA, body, mention);
    }

    @ParameterizedTest
    @CsvSource({"OPENAI, /models/", "ANTHROPIC, /models/", "GEMINI, /models/"})
    void aModelCanBeLookedUp(Protocol protocol, String folder) throws Exception {
        try (ModelStandIn standIn = ModelStandIn.start(protocol)) {
            RawClient client = RawClient.of(standIn);
            assertThat(client.get(folder + standIn.model()).body()).contains(standIn.model());
            assertThat(client.get(folder + "nobody").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void ollamaListsItsModels() throws Exception {
        try (ModelStandIn standIn = ModelStandIn.start(Protocol.OLLAMA)) {
            assertThat(RawClient.of(standIn).get("/api/tags").body()).contains(standIn.model());
            assertThat(RawClient.of(standIn).show(standIn.model()).body()).contains("capabilities");
            assertThat(RawClient.of(standIn).show("nobody").body())
                    .isEqualTo("{\"error\":\"model 'nobody' not found\"}");
        }
    }

    @Test
    void anthropicWantsItsVersion() throws Exception {
        try (ModelStandIn standIn = ModelStandIn.start(Protocol.ANTHROPIC)) {
            HttpResponse<String> response = RawClient.of(standIn).withoutVersion();
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("anthropic-version: header is required");
        }
    }
}

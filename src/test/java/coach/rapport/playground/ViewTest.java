package coach.rapport.playground;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.playground.workspace.Json;
import com.slack.api.methods.MethodsClient;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ViewTest {
    private static final String ANA = "U0ANA00001";
    private static final String MODAL = """
            {"type":"modal","callback_id":"goal","title":{"type":"plain_text","text":"%s"},
             "submit":{"type":"plain_text","text":"Save"},
             "blocks":[{"type":"input","block_id":"goal","label":{"type":"plain_text","text":"Goal"},
               "element":{"type":"plain_text_input","action_id":"text","max_length":20}}]}""";

    @TempDir
    Path state;

    RunningPlayground playground;
    MethodsClient client;

    @BeforeEach
    void start() {
        playground = RunningPlayground.start(state);
        client = playground.client();
    }

    @AfterEach
    void stop() {
        playground.close();
    }

    private String trigger() {
        playground.learner(
                "command", "{\"user\":\"U0ANA00001\",\"channel\":\"D0ANA00001\",\"text\":\"/rapport practice\"}");
        String form = playground.app().received().getLast().body();
        return URLDecoder.decode(form.replaceFirst(".*trigger_id=([^&]*).*", "$1"), StandardCharsets.UTF_8);
    }

    private String opened() throws Exception {
        String trigger = trigger();
        return client.viewsOpen(view -> view.triggerId(trigger).viewAsString(MODAL.formatted("Goal")))
                .getView()
                .getId();
    }

    private ObjectNode submit(String view, String text) {
        ObjectNode request = Json.object().put("user", ANA).put("view_id", view);
        request.withObjectProperty("values").withObjectProperty("goal").put("text", text);
        return playground.learner("submit", request.toString());
    }

    private JsonNode stack() {
        return playground.get("/playground/control/modal?user=" + ANA).path("stack");
    }

    @Test
    void aTriggerOpensOneView() throws Exception {
        String trigger = trigger();
        assertThat(client.viewsOpen(view -> view.triggerId(trigger).viewAsString(MODAL.formatted("One")))
                        .isOk())
                .isTrue();
        assertThat(client.viewsOpen(view -> view.triggerId(trigger).viewAsString(MODAL.formatted("Two")))
                        .getError())
                .isEqualTo("exchanged_trigger_id");
    }

    @Test
    void aTriggerLastsThreeSeconds() throws Exception {
        String trigger = trigger();
        playground.control("clock", "{\"seconds\":4}");
        assertThat(client.viewsOpen(view -> view.triggerId(trigger).viewAsString(MODAL.formatted("Late")))
                        .getError())
                .isEqualTo("expired_trigger_id");
    }

    @Test
    void aTitleHasAtMostTwentyFourCharacters() throws Exception {
        String trigger = trigger();
        assertThat(client.viewsOpen(view -> view.triggerId(trigger).viewAsString(MODAL.formatted("x".repeat(25))))
                        .getError())
                .isEqualTo("invalid_arguments");
    }

    @Test
    void aRequiredFieldKeepsTheFormBack() throws Exception {
        String view = opened();
        int before = playground.app().received().size();
        assertThat(submit(view, " ").path("errors").has("goal")).isTrue();
        assertThat(playground.app().received()).hasSize(before);
    }

    @Test
    void aSubmissionCarriesWhatWasTypedAndClosesTheForm() throws Exception {
        String view = opened();
        assertThat(submit(view, "Listen more").path("ok").asBoolean()).isTrue();
        String body = playground.app().received().getLast().body();
        JsonNode payload = Json.parse(URLDecoder.decode(body.substring(8), StandardCharsets.UTF_8));
        assertThat(payload.path("view")
                        .path("state")
                        .path("values")
                        .path("goal")
                        .path("text")
                        .path("value")
                        .asString())
                .isEqualTo("Listen more");
        assertThat(stack()).isEmpty();
    }

    @Test
    void aSubmissionPermitsOneMoreForm() throws Exception {
        submit(opened(), "Listen more");
        String body = playground.app().received().getLast().body();
        String trigger = Json.parse(URLDecoder.decode(body.substring(8), StandardCharsets.UTF_8))
                .path("trigger_id")
                .asString();
        assertThat(client.viewsOpen(view -> view.triggerId(trigger).viewAsString(MODAL.formatted("Next")))
                        .isOk())
                .isTrue();
        assertThat(stack()).hasSize(1);
    }

    @Test
    void theAppsErrorsStayWithTheForm() throws Exception {
        String view = opened();
        playground
                .app()
                .behave(_ -> new FakeApp.Reply(
                        200,
                        "application/json",
                        "{\"response_action\":\"errors\",\"errors\":{\"goal\":\"Say more.\"}}"));
        assertThat(submit(view, "Listen").path("errors").path("goal").asString())
                .isEqualTo("Say more.");
        assertThat(stack()).hasSize(1);
    }

    @Test
    void theAppMayLayAnotherFormOnTop() throws Exception {
        String view = opened();
        playground
                .app()
                .behave(_ -> new FakeApp.Reply(
                        200,
                        "application/json",
                        "{\"response_action\":\"push\",\"view\":" + MODAL.formatted("Second") + "}"));
        submit(view, "Listen");
        assertThat(stack()).hasSize(2);
        assertThat(stack().path(1).path("previous_view_id").asString()).isEqualTo(view);
    }

    @Test
    void aResponseUrlServesFiveTimes() {
        trigger();
        String form = playground.app().received().getLast().body();
        String url = URLDecoder.decode(form.replaceFirst(".*response_url=([^&]*).*", "$1"), StandardCharsets.UTF_8);
        String path = url.substring(url.indexOf("/playground"));
        for (int use = 0; use < 5; use++) respond(path);
        assertThat(respond(path)).contains("used_url");
        assertThat(playground
                        .get("/playground/control/messages?channel=D0ANA00001&user=" + ANA)
                        .path("ephemeral"))
                .hasSize(5);
    }

    private String respond(String path) {
        return playground
                .send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(playground.url(path)))
                        .header("Content-Type", "application/json")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"text\":\"Hi\"}"))
                        .build())
                .body();
    }
}

package coach.rapport.playground;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.playground.workspace.Json;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class ConversationTest {
    private static final String ANA = "U0ANA00001";
    private static final String BEN = "U0BEN00001";
    private static final String SUPPORT = "C0SUPPORT1";
    private static final String DIRECT = "D0ANA00001";

    @TempDir
    Path state;

    RunningPlayground playground;

    @BeforeEach
    void start() {
        playground = RunningPlayground.start(state);
    }

    @AfterEach
    void stop() {
        playground.close();
    }

    private ObjectNode say(String text) {
        return playground.learner("message", request().put("text", text).toString());
    }

    private static ObjectNode request() {
        return Json.object().put("user", ANA).put("channel", DIRECT);
    }

    @Test
    void aDirectMessageReachesTheAppSigned() {
        ObjectNode answer = say("Hello there");
        assertThat(answer.path("acknowledged").asBoolean()).isTrue();
        ObjectNode envelope =
                (ObjectNode) Json.parse(playground.app().received().getFirst().body());
        assertThat(envelope.path("event").path("text").asString()).isEqualTo("Hello there");
        assertThat(envelope.path("event").path("channel_type").asString()).isEqualTo("im");
        assertThat(envelope.path("team_id").asString()).isEqualTo("T0PLAYGRND");
    }

    @Test
    void aCommandReachesTheAppAsAForm() {
        playground.learner(
                "command", request().put("text", "/rapport practice third-call").toString());
        FakeApp.Received received = playground.app().received().getFirst();
        assertThat(received.contentType()).startsWith("application/x-www-form-urlencoded");
        assertThat(received.body()).contains("command=%2Frapport", "text=practice+third-call", "trigger_id=");
    }

    @Test
    void whatIsForOnePersonOnlyIsShownToNobodyElse() throws Exception {
        playground
                .client()
                .chatPostEphemeral(message -> message.channel(SUPPORT).user(ANA).text("For Ana only"));
        assertThat(page(ANA)).contains("For Ana only");
        assertThat(page(BEN)).doesNotContain("For Ana only");
    }

    @Test
    void aDirectConversationIsShownToNobodyElse() {
        say("Between us");
        assertThat(page(ANA)).contains("Between us");
        assertThat(page(BEN)).doesNotContain("Between us");
    }

    private String page(String user) {
        return playground.get("/playground/learner/state?user=" + user).toString();
    }

    @Test
    void aChangedMessageSaysWhatItSaysNow() throws Exception {
        ChatPostMessageResponse posted = playground
                .client()
                .chatPostMessage(
                        message -> message.channel(DIRECT).text("Press").blocksAsString(divided("Before")));
        playground
                .client()
                .chatUpdate(message -> message.channel(DIRECT)
                        .ts(posted.getTs())
                        .text("Pressed")
                        .blocksAsString(divided("After")));
        assertThat(page(ANA)).contains("Pressed", "After").doesNotContain("Before");
    }

    private static String divided(String text) {
        return "[{\"type\":\"section\",\"text\":{\"type\":\"plain_text\",\"text\":\"%s\"}}]".formatted(text);
    }

    @Test
    void whatTheRealClientPostsIsShown() throws Exception {
        ChatPostMessageResponse posted = playground
                .client()
                .chatPostMessage(message -> message.channel(DIRECT).text("Welcome"));
        assertThat(posted.getError()).isNull();
        assertThat(playground
                        .get("/playground/control/messages?channel=" + DIRECT)
                        .path("messages")
                        .path(0)
                        .path("ts")
                        .asString())
                .isEqualTo(posted.getTs());
    }
}

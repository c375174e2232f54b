package coach.rapport.playground;

import coach.rapport.playground.workspace.Json;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;

/** A small app that uses most of what Slack offers, through the real client: a menu, a form, a Home, a talk, a picture. */
final class DemoApp {
    private static final String HOME = """
            {"type":"home","blocks":[
              {"type":"header","text":{"type":"plain_text","text":"Welcome, Ana"}},
              {"type":"section","text":{"type":"mrkdwn","text":"Practise with a customer whenever you like. _Nobody else sees it._"}},
              {"type":"actions","elements":[
                {"type":"button","style":"primary","action_id":"start","text":{"type":"plain_text","text":"Start a practice"}},
                {"type":"button","action_id":"settings","text":{"type":"plain_text","text":"Settings"}}]},
              {"type":"divider"},
              {"type":"section","fields":[{"type":"mrkdwn","text":"*Practices*\\n4"},{"type":"mrkdwn","text":"*Last one*\\nTuesday"}]},
              {"type":"context","elements":[{"type":"mrkdwn","text":"An AI plays the customer."}]}]}
            """;
    private static final String MENU = """
            [{"type":"section","text":{"type":"mrkdwn","text":"*What would you like to do?*\\nYou can also type `/rapport help`."}},
             {"type":"actions","block_id":"menu","elements":[
               {"type":"button","style":"primary","action_id":"start","text":{"type":"plain_text","text":"Practise"},"value":"third-call"},
               {"type":"static_select","action_id":"pick","placeholder":{"type":"plain_text","text":"Choose a scenario"},"options":[
                 {"text":{"type":"plain_text","text":"The third call"},"value":"third-call"},
                 {"text":{"type":"plain_text","text":"The quiet lobby"},"value":"quiet-lobby"}]},
               {"type":"button","style":"danger","action_id":"forget","text":{"type":"plain_text","text":"Delete my data"},
                "confirm":{"title":{"type":"plain_text","text":"Delete it all?"},"text":{"type":"plain_text","text":"This cannot be undone."},
                  "confirm":{"type":"plain_text","text":"Delete"},"deny":{"type":"plain_text","text":"Keep"}}}]}]
            """;
    private static final String FORM = """
            {"type":"modal","callback_id":"settings","notify_on_close":true,"title":{"type":"plain_text","text":"Settings"},
             "submit":{"type":"plain_text","text":"Save"},"close":{"type":"plain_text","text":"Cancel"},"blocks":[
              {"type":"input","block_id":"goal","label":{"type":"plain_text","text":"What do you want to work on?"},
               "hint":{"type":"plain_text","text":"One sentence is enough."},
               "element":{"type":"plain_text_input","action_id":"text","multiline":true,"max_length":200}},
              {"type":"input","block_id":"day","label":{"type":"plain_text","text":"Weekly tip"},"optional":true,
               "element":{"type":"radio_buttons","action_id":"day","options":[
                 {"text":{"type":"plain_text","text":"Tuesday"},"value":"tuesday"},{"text":{"type":"plain_text","text":"None"},"value":"none"}]}}]}
            """;

    private final RunningPlayground playground;
    private final MethodsClient client;

    DemoApp(RunningPlayground playground) {
        this.playground = playground;
        this.client = playground.client();
        playground.app().behave(this::answer);
    }

    private FakeApp.Reply answer(FakeApp.Received received) {
        try {
            return answer(received.body());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private FakeApp.Reply answer(String body) throws Exception {
        if (body.startsWith("{")) return event(Json.parse(body).path("event"));
        if (body.startsWith("payload=")) {
            return interaction(Json.parse(URLDecoder.decode(body.substring(8), StandardCharsets.UTF_8)));
        }
        return new FakeApp.Reply(
                200, "application/json", "{\"response_type\":\"ephemeral\",\"text\":\"Menu\",\"blocks\":" + MENU + "}");
    }

    private FakeApp.Reply event(JsonNode event) throws Exception {
        if (event.path("type").asString().equals("app_home_opened")
                && event.path("tab").asString().equals("home")) {
            good(client.viewsPublish(
                    view -> view.userId(event.path("user").asString()).viewAsString(HOME)));
        }
        if (event.path("type").asString().equals("message")
                && event.path("subtype").isMissingNode()) {
            String text = event.path("text").asString("");
            reply(event, text);
        }
        return ok();
    }

    private void reply(JsonNode event, String text) throws Exception {
        String channel = event.path("channel").asString();
        String root = event.path("thread_ts").asString(event.path("ts").asString());
        if (text.equals("menu")) {
            good(client.chatPostMessage(
                    message -> message.channel(channel).text("Menu").blocksAsString(MENU)));
        } else if (text.equals("think")) {
            good(client.assistantThreadsSetStatus(
                    status -> status.channelId(channel).threadTs(root).status("is thinking...")));
        } else {
            stream(channel, root);
        }
    }

    private void stream(String channel, String root) throws Exception {
        var started = client.chatStartStream(
                stream -> stream.channel(channel).threadTs(root).markdownText("I have called **three times** "));
        good(started);
        good(client.chatAppendStream(stream ->
                stream.channel(channel).ts(started.getTs()).markdownText("about this, and nobody rang back.")));
        good(client.chatStopStream(
                stream -> stream.channel(channel).ts(started.getTs()).blocksAsString("""
                [{"type":"context_actions","elements":[{"type":"feedback_buttons","action_id":"useful",
                  "positive_button":{"text":{"type":"plain_text","text":"Useful"},"value":"up"},
                  "negative_button":{"text":{"type":"plain_text","text":"Not useful"},"value":"down"}}]}]
                """)));
    }

    private FakeApp.Reply interaction(JsonNode payload) throws Exception {
        String trigger = payload.path("trigger_id").asString();
        if (payload.path("type").asString().equals("view_submission")) {
            String goal = payload.path("view")
                    .path("state")
                    .path("values")
                    .path("goal")
                    .path("text")
                    .path("value")
                    .asString("");
            if (goal.length() < 5)
                return new FakeApp.Reply(
                        200,
                        "application/json",
                        "{\"response_action\":\"errors\",\"errors\":{\"goal\":\"Write a little more.\"}}");
            return ok();
        }
        if (payload.path("actions").path(0).path("action_id").asString("").equals("start")) {
            good(client.viewsOpen(view -> view.triggerId(trigger).viewAsString(FORM)));
        }
        return ok();
    }

    /** A scorecard with a picture in the direct message, in a thread of its own. */
    void scorecard(String channel) throws Exception {
        String file = picture();
        var root = client.chatPostMessage(message ->
                message.channel(channel).text("*The third call* with Maya. The whole talk is in this thread."));
        good(root);
        good(client.agentsSessionsRename(
                session -> session.channelId(channel).threadTs(root.getTs()).title("The third call")));
        good(client.chatPostMessage(message -> message.channel(channel)
                .threadTs(root.getTs())
                .text("Scorecard")
                .blocksAsString("""
                [{"type":"header","text":{"type":"plain_text","text":"Your scorecard"}},
                 {"type":"section","fields":[{"type":"mrkdwn","text":"*Curiosity*\\n4.0"},{"type":"mrkdwn","text":"*Listening*\\n2.5"},
                   {"type":"mrkdwn","text":"*Empathy*\\n3.0"},{"type":"mrkdwn","text":"*Authenticity*\\nnot observed"}]},
                 {"type":"image","slack_file":{"id":"%s"},"alt_text":"Trust rises from 2 to 7, with a dip at turn 3"},
                 {"type":"markdown","text":"**Best moment**\\n> What happened then?\\n\\n1. It is an open question\\n2. It follows her word"},
                 {"type":"actions","elements":[{"type":"button","style":"primary","action_id":"again","text":{"type":"plain_text","text":"Try that moment again"}}]}]
                """.formatted(file))));
    }

    String picture() throws Exception {
        BufferedImage image = new BufferedImage(900, 420, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 420);
        pen.setColor(new Color(15, 118, 110));
        pen.drawPolyline(new int[] {60, 250, 450, 650, 850}, new int[] {340, 250, 300, 160, 90}, 5);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        var uploaded = client.filesUploadV2(FilesUploadV2Request.builder()
                .filename("curve.png")
                .fileData(bytes.toByteArray())
                .altTxt("The trust curve")
                .title("Trust")
                .build());
        good(uploaded);
        return uploaded.getFile().getId();
    }

    private static void good(SlackApiTextResponse response) {
        if (!response.isOk())
            throw new IllegalStateException(response.getError() + " " + List.of(String.valueOf(response)));
    }

    private static FakeApp.Reply ok() {
        return new FakeApp.Reply(200, "text/plain", "");
    }
}

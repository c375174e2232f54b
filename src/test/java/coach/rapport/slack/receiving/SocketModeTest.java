package coach.rapport.slack.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Request;
import coach.rapport.slack.connection.FakeSlack;
import coach.rapport.slack.connection.SlackServer;
import coach.rapport.slack.connection.SlackSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {
    private final FakeInbox inbox = new FakeInbox();
    private FakeSlack slack;
    private FakeSocketServer far;
    private SocketMode near;

    @BeforeEach
    void connect() throws Exception {
        slack = new FakeSlack();
        far = new FakeSocketServer();
        slack.openSocketsAt(far.url());
        SlackSettings settings = new SlackSettings("", FakeSlack.TOKEN, "xapp-fake", slack.url());
        SlackServer server = new SlackServer(settings, Duration.ofSeconds(10), Optional::empty);
        near = new SocketMode(server, settings, new Reception(settings, inbox), Duration.ofMillis(50));
    }

    @AfterEach
    void disconnect() throws Exception {
        near.stop();
        far.stop(0);
        slack.close();
    }

    @Test
    void anEventIsTakenInAndThenAcknowledged() throws Exception {
        near.start();
        far.connection().send(event("e1", "Ev1"));
        assertThat(far.acknowledged()).isEqualTo("e1");
        assertThat(inbox.all()).extracting(Request::id).containsExactly("Ev1");
    }

    @Test
    void aCommandIsTakenIn() throws Exception {
        near.start();
        far.connection().send("""
                        {"envelope_id":"e1","type":"slash_commands","payload":{"team_id":"T1","user_id":"U1",\
                        "command":"/rapport","text":"help","trigger_id":"1.2.3"}}""");
        assertThat(far.acknowledged()).isEqualTo("e1");
        assertThat(inbox.all())
                .singleElement()
                .isInstanceOfSatisfying(
                        Request.Command.class,
                        command -> assertThat(command.text()).isEqualTo("help"));
    }

    @Test
    void aPressedButtonIsTakenIn() throws Exception {
        near.start();
        far.connection().send("""
                        {"envelope_id":"e1","type":"interactive","payload":{"type":"block_actions","team":{"id":"T1"},\
                        "user":{"id":"U1"},"actions":[{"type":"button","action_id":"end#0","action_ts":"8.8"}]}}""");
        assertThat(far.acknowledged()).isEqualTo("e1");
        assertThat(inbox.all()).singleElement().isInstanceOf(Request.Pressed.class);
    }

    @Test
    void whatRapportDoesNotKnowIsAcknowledged() throws Exception {
        near.start();
        WebSocket connection = far.connection();
        connection.send("{\"type\":\"hello\"}");
        connection.send(
                "{\"envelope_id\":\"e1\",\"type\":\"interactive\",\"payload\":{\"type\":\"shortcut\",\"callback_id\":\"x\"}}");
        assertThat(far.acknowledged()).isEqualTo("e1");
    }

    @Test
    void whatCouldNotBeKeptIsNotAcknowledged() throws Exception {
        inbox.shut(true);
        near.start();
        WebSocket connection = far.connection();
        connection.send(event("lost", "Ev1"));
        inbox.refused();
        inbox.shut(false);
        connection.send(event("kept", "Ev2"));
        assertThat(far.acknowledged()).isEqualTo("kept");
        assertThat(far.acknowledgedNothing()).isTrue();
    }

    @Test
    void aLostConnectionIsOpenedAgain() throws Exception {
        near.start();
        far.connection().close();
        far.connection().send(event("e1", "Ev1"));
        assertThat(far.acknowledged()).isEqualTo("e1");
    }

    @Test
    void aRefusedStartIsTriedAgain() throws Exception {
        slack.failNext("apps.connections.open", new FakeSlack.Fault.Answers(500, "oops", Map.of()));
        slack.refuseNext("apps.connections.open", "internal_error");
        near.start();
        far.connection().send(event("e1", "Ev1"));
        assertThat(far.acknowledged()).isEqualTo("e1");
    }

    private static String event(String envelope, String id) {
        return """
                {"envelope_id":"%s","type":"events_api","payload":{"type":"event_callback","team_id":"T1",\
                "event_id":"%s","event":{"type":"app_home_opened","user":"U1","tab":"home"}}}""".formatted(envelope, id);
    }
}

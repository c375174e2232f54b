package coach.rapport.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.FakeFiles;
import coach.rapport.chat.Request;
import coach.rapport.slack.receiving.FakeInbox;
import com.slack.api.app_backend.SlackSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "rapport.slack.signing-secret=hush",
            "rapport.slack.bot-token=xoxb-fake",
            "rapport.slack.api-url=http://127.0.0.1:9/"
        })
class SlackOverHttpTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String EVENT = """
            {"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"message","channel":"D1",\
            "channel_type":"im","user":"U1","ts":"5.1","text":"hello"}}""";

    @Autowired
    private FakeInbox inbox;

    @Autowired
    private Environment environment;

    @BeforeEach
    void empty() {
        inbox.shut(false);
        inbox.clear();
    }

    @Test
    void aSignedEventIsTakenInAndAcknowledged() throws Exception {
        assertThat(send(EVENT, NOW).statusCode()).isEqualTo(200);
        assertThat(inbox.all()).singleElement().isInstanceOf(Request.Message.class);
    }

    @Test
    void whatSlackDeliversAgainHasTheSameId() throws Exception {
        send(EVENT, NOW);
        send(EVENT, NOW.plusSeconds(60));
        assertThat(inbox.all()).extracting(Request::id).containsExactly("Ev1", "Ev1");
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void aTimeStampWithinFiveMinutesIsGood(long seconds) throws Exception {
        assertThat(send(EVENT, NOW.plusSeconds(seconds)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 1_000_000_000})
    void aTimeStampFurtherOffIsRefused(long seconds) throws Exception {
        assertThat(send(EVENT, NOW.plusSeconds(seconds)).statusCode()).isEqualTo(401);
        assertThat(inbox.all()).isEmpty();
    }

    @Test
    void aWrongSignatureIsRefused() throws Exception {
        assertThat(send(EVENT, NOW, sign("another secret", EVENT, NOW)).statusCode())
                .isEqualTo(401);
        assertThat(inbox.all()).isEmpty();
    }

    @Test
    void aSignatureOfAnotherBodyIsRefused() throws Exception {
        assertThat(send(EVENT, NOW, sign("hush", EVENT + " ", NOW)).statusCode())
                .isEqualTo(401);
    }

    @Test
    void noSignatureIsRefused() throws Exception {
        HttpRequest bare = HttpRequest.newBuilder(address())
                .POST(HttpRequest.BodyPublishers.ofString(EVENT))
                .build();
        assertThat(send(bare).statusCode()).isEqualTo(401);
    }

    @Test
    void slackIsToldWhenNothingCouldBeKept() throws Exception {
        inbox.shut(true);
        assertThat(send(EVENT, NOW).statusCode()).isEqualTo(503);
    }

    @Test
    void theAddressIsVerified() throws Exception {
        HttpResponse<String> answer = send("{\"type\":\"url_verification\",\"challenge\":\"abc\"}", NOW);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("abc");
    }

    @Test
    void theCertificateCheckNeedsNoSignature() throws Exception {
        HttpRequest check = HttpRequest.newBuilder(address())
                .POST(HttpRequest.BodyPublishers.ofString("ssl_check=1&token=abc"))
                .build();
        assertThat(send(check).statusCode()).isEqualTo(200);
        assertThat(inbox.all()).isEmpty();
    }

    @Test
    void aCommandDressedAsACertificateCheckNeedsItsSignature() throws Exception {
        HttpRequest check = HttpRequest.newBuilder(address())
                .POST(HttpRequest.BodyPublishers.ofString("ssl_check=1&command=%2Frapport"))
                .build();
        assertThat(send(check).statusCode()).isEqualTo(401);
    }

    @Test
    void aCommandIsTakenInAndAnsweredWithNothing() throws Exception {
        HttpResponse<String> answer = send(
                "team_id=T1&user_id=U1&channel_id=C1&command=%2Frapport&text=+practice+third-call"
                        + "&response_url=https%3A%2F%2Fa.example&trigger_id=1.2.3",
                NOW);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(inbox.all()).singleElement().isInstanceOfSatisfying(Request.Command.class, command -> {
            assertThat(command.text()).isEqualTo("practice third-call");
            assertThat(command.id()).isEqualTo("command:1.2.3");
        });
    }

    @Test
    void aPressedButtonIsTakenIn() throws Exception {
        send(form("""
                        {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"9.9",\
                        "actions":[{"type":"button","action_id":"end#0","value":"s1","action_ts":"8.8"}]}"""), NOW);
        assertThat(inbox.all()).singleElement().isInstanceOf(Request.Pressed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"shortcut\",\"callback_id\":\"unknown\",\"user\":{\"id\":\"U1\"}}",
                "{\"type\":\"view_closed\",\"view\":{\"id\":\"V1\"}}",
                "{\"type\":\"something_new\"}"
            })
    void whatRapportDoesNotKnowIsAcknowledged(String payload) throws Exception {
        assertThat(send(form(payload), NOW).statusCode()).isEqualTo(200);
        assertThat(inbox.all()).isEmpty();
    }

    @Test
    void anEventThatRapportDoesNotKnowIsAcknowledged() throws Exception {
        String event =
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev2\",\"event\":{\"type\":\"new\"}}";
        assertThat(send(event, NOW).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":7}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev3\",\"event\":{}}",
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev3\",\"event\":{\"type\":\"\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"Ev3\",\"event\":\"message\"}"
            })
    void whatDoesNotSayWhatItIsIsAcknowledgedAndPassedOver(String event) throws Exception {
        assertThat(send(event, NOW).statusCode()).isEqualTo(200);
        assertThat(inbox.all()).isEmpty();
    }

    @Test
    void brokenJsonIsABadRequest() throws Exception {
        assertThat(send("{\"type\":", NOW).statusCode()).isEqualTo(400);
    }

    @Test
    void anEnormousBodyIsNotRead() throws Exception {
        assertThat(send("x".repeat((1 << 20) + 1), NOW).statusCode()).isEqualTo(413);
    }

    @Test
    void readingIsNotOffered() throws Exception {
        assertThat(send(HttpRequest.newBuilder(address()).build()).statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> send(String body, Instant sent) throws Exception {
        return send(body, sent, sign("hush", body, sent));
    }

    private HttpResponse<String> send(String body, Instant sent, String signature) throws Exception {
        return send(HttpRequest.newBuilder(address())
                .header("X-Slack-Request-Timestamp", String.valueOf(sent.getEpochSecond()))
                .header("X-Slack-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/slack/events");
    }

    private static String sign(String secret, String body, Instant sent) {
        return new SlackSignature.Generator(secret).generate(String.valueOf(sent.getEpochSecond()), body);
    }

    private static String form(String payload) {
        return "payload=" + URLEncoder.encode(payload, UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
    @Import(SlackWiring.class)
    static class OnlySlack {
        @Bean
        FakeInbox inbox() {
            return new FakeInbox();
        }

        @Bean
        FakeFiles files() {
            return new FakeFiles();
        }

        @Bean
        @Qualifier(SlackWiring.SLACKS_TIME)
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}

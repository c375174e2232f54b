package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/** Only what Slack signed, and signed just now, comes in; and it comes in once. */
@Import(OnH2.class)
class DeliveredOnceTest extends WholePathTest {
    private static final String LINE = "What does this outage mean for you tonight?";

    @Value("${rapport.slack.signing-secret}")
    private String secret;

    @Test
    void whatIsDeliveredFourTimesIsAnsweredOnce() {
        Practice practice = colleague(Colleague.ANA).practises("third-call");
        String event = practice.says(LINE).path("event_id").asString();
        int answered = practice.texts().size();
        assertThat(workspace.redeliver(event, 3).path("acknowledged").toString())
                .isEqualTo("[true,true,true]");
        workspace.awaitQuiet();
        assertThat(practice.texts()).hasSize(answered);
    }

    @Test
    void aRepeatBesideItsFirstDeliveryIsAnsweredOnce() {
        Practice practice = colleague(Colleague.ANA).practises("third-call");
        int before = practice.texts().size();
        String event = practice.learner()
                .beginsToSay(practice.thread(), LINE)
                .path("event_id")
                .asString();
        workspace.redeliver(event, 3);
        workspace.awaitQuiet();
        assertThat(practice.textsAfter(before)).hasSize(1);
    }

    @Test
    void aGoodSignatureOfNowIsLetIn() {
        assertThat(knock(Instant.now(), secret)).isEqualTo(200);
    }

    @Test
    void aSignatureWithAnotherSecretIsRefused() {
        assertThat(knock(Instant.now(), "guessed")).isEqualTo(401);
    }

    // Far enough from 300 that the second in which the test runs does not matter; the edge is tried where time stands.
    @ParameterizedTest
    @ValueSource(ints = {-302, 302})
    void aStampThatIsFiveMinutesOffIsRefused(int seconds) {
        assertThat(knock(Instant.now().plusSeconds(seconds), secret)).isEqualTo(401);
    }

    @Test
    void slacksStampsAreGoodAlsoWhenThePlaygroundsClockIsAhead() {
        workspace.moveClock(Duration.ofHours(1));
        Colleague ben = colleague(Colleague.BEN);
        int before = ben.whispers(Colleague.CHANNEL).size();
        ben.command(Colleague.CHANNEL, "/rapport help");
        assertThat(ben.whispers(Colleague.CHANNEL)).hasSize(before + 1);
    }

    private int knock(Instant sent, String with) {
        String body =
                "{\"type\":\"event_callback\",\"team_id\":\"T0PLAYGRND\",\"event_id\":\"EvGate\",\"event\":{\"type\":\"new\"}}";
        return new Signed(workspace, with).event(body, sent);
    }
}

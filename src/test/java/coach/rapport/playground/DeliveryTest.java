package coach.rapport.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class DeliveryTest {
    private static final String HELLO = "{\"user\":\"U0ANA00001\",\"channel\":\"D0ANA00001\",\"text\":\"Hello\"}";

    @TempDir
    Path state;

    private static void fail(RunningPlayground playground) {
        playground.app().behave(_ -> new FakeApp.Reply(500, "text/plain", ""));
    }

    @Test
    void anEventThatFailsIsSentThreeMoreTimes() throws Exception {
        try (RunningPlayground playground = RunningPlayground.start(state)) {
            fail(playground);
            playground.learner("message", HELLO);
            playground.app().await(2);
            playground.control("clock", "{\"seconds\":61}");
            playground.app().await(3);
            playground.control("clock", "{\"seconds\":301}");
            playground.app().await(4);
            assertThat(playground.app().received())
                    .extracting(FakeApp.Received::retryNumber)
                    .containsExactly(null, "1", "2", "3");
            assertThat(playground.app().received().getLast().retryReason()).isEqualTo("http_error");
            assertThat(playground.app().received())
                    .extracting(FakeApp.Received::body)
                    .containsOnly(playground.app().received().getFirst().body());
        }
    }

    @Test
    void anEventIsDeliveredAgainOnDemand() {
        try (RunningPlayground playground = RunningPlayground.start(state)) {
            String id = playground.learner("message", HELLO).path("event_id").asString();
            playground.control("redeliver", "{\"event_id\":\"" + id + "\",\"times\":3}");
            assertThat(playground.app().received()).hasSize(4);
        }
    }

    @Test
    void aTalkAndAnUndeliveredEventOutliveTheProcess() throws Exception {
        String ts;
        try (RunningPlayground playground = RunningPlayground.start(state)) {
            fail(playground);
            ts = playground.learner("message", HELLO).path("ts").asString();
            playground.app().await(2);
            playground.control("clock", "{\"seconds\":10}");
        }
        try (RunningPlayground playground = RunningPlayground.start(state)) {
            assertThat(playground
                            .get("/playground/control/messages?channel=D0ANA00001")
                            .path("messages")
                            .path(0)
                            .path("ts")
                            .asString())
                    .isEqualTo(ts);
            assertThat(playground
                            .get("/playground/control/clock")
                            .path("ahead_ms")
                            .asLong())
                    .isEqualTo(10_000);
            playground.control("clock", "{\"seconds\":61}");
            playground.app().await(1);
            assertThat(playground.app().received().getFirst().retryNumber()).isEqualTo("2");
        }
    }

    @Test
    void theClockOnlyMovesForward() {
        try (RunningPlayground playground = RunningPlayground.start(state)) {
            ObjectNode answer = playground.control("clock", "{\"seconds\":-5}");
            assertThat(answer.path("ok").asBoolean()).isFalse();
        }
    }
}

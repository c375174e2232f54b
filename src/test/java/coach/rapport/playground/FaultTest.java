package coach.rapport.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {
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

    private boolean post() throws Exception {
        return client.chatPostMessage(message -> message.channel("D0ANA00001").text("Hello"))
                .isOk();
    }

    private int shown() {
        return playground
                .get("/playground/control/messages?channel=D0ANA00001")
                .path("messages")
                .size();
    }

    private void order(String fault) {
        playground.control("faults", "{\"method\":\"chat.postMessage\"," + fault + "}");
    }

    @Test
    void answersWithTheErrorThatWasOrderedAndThenAsUsual() throws Exception {
        order("\"kind\":\"error\",\"error\":\"channel_is_archived\"");
        assertThat(post()).isFalse();
        assertThat(post()).isTrue();
    }

    @Test
    void tellsHowLongToWait() {
        order("\"kind\":\"ratelimited\",\"retry_after\":7");
        assertThatThrownBy(this::post).isInstanceOfSatisfying(SlackApiException.class, refused -> {
            assertThat(refused.getResponse().code()).isEqualTo(429);
            assertThat(refused.getResponse().header("Retry-After")).isEqualTo("7");
        });
    }

    @Test
    void losesTheAnswerButNotTheMessage() {
        order("\"kind\":\"lost_answer\",\"times\":5");
        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(shown()).isPositive();
    }

    @Test
    void cutsTheConnectionBeforeAnythingHappens() {
        order("\"kind\":\"reset\",\"times\":5");
        assertThatThrownBy(this::post).isInstanceOf(IOException.class);
        assertThat(shown()).isZero();
    }

    @Test
    void holdsToSlacksRatesWhereAsked() throws Exception {
        playground.control("rates", "{\"enforced\":true}");
        assertThat(post()).isTrue();
        assertThatThrownBy(() -> {
                    for (int call = 0; call < 20; call++) post();
                })
                .isInstanceOfSatisfying(
                        SlackApiException.class,
                        tooFast -> assertThat(tooFast.getResponse().header("Retry-After"))
                                .isEqualTo("1"));
        playground.control("clock", "{\"seconds\":2}");
        assertThat(post()).isTrue();
    }
}

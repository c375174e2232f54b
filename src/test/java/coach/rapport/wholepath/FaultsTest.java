package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.context.annotation.Import;

/** When Slack fails, each answer is still seen, and seen once. */
@Import(OnH2.class)
class FaultsTest extends WholePathTest {
    static final List<Map<String, ?>> FAULTS = List.of(
            Map.of("kind", "ratelimited", "retry_after", 2),
            Map.of("kind", "server_error", "status", 500),
            Map.of("kind", "reset"),
            Map.of("kind", "lost_answer"),
            Map.of("kind", "error", "error", "internal_error"));

    @ParameterizedTest
    @FieldSource("FAULTS")
    void theCustomerAnswersOnce(Map<String, ?> fault) {
        Practice practice = colleague(Colleague.ANA).practises("third-call");
        int before = practice.texts().size();
        order("chat.postMessage", fault);
        practice.says("What does this outage mean for you tonight?");
        assertThat(practice.textsAfter(before)).singleElement().asString().startsWith("Maya");
    }

    @ParameterizedTest
    @FieldSource("FAULTS")
    void aPracticeBeginsOnce(Map<String, ?> fault) {
        Colleague ana = colleague(Colleague.ANA);
        ana.practises("third-call");
        int before = ana.roots().size();
        order("chat.postMessage", fault);
        Practice practice = ana.practises("third-call");
        assertThat(ana.roots()).hasSize(before + 1);
        assertThat(practice.texts()).hasSize(1);
    }

    @Test
    void slackIsLeftAloneForAsLongAsItAsks() {
        Practice practice = colleague(Colleague.ANA).practises("third-call");
        workspace.forgetCalls();
        order("chat.postMessage", FAULTS.getFirst());
        practice.says("What does this outage mean for you tonight?");
        List<Long> posted = workspace.calls().stream()
                .filter(call -> call.path("method").asString().equals("chat.postMessage"))
                .map(call -> call.path("at_ms").asLong())
                .toList();
        assertThat(posted).hasSize(2);
        assertThat(posted.getLast() - posted.getFirst()).isGreaterThanOrEqualTo(2_000);
    }

    private void order(String method, Map<String, ?> fault) {
        java.util.HashMap<String, Object> order = new java.util.HashMap<>(fault);
        order.put("method", method);
        workspace.fault(order);
    }
}

package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed loses nothing that was acknowledged, and says nothing twice. */
class KillTest {
    private static final List<String> LINES = List.of(
            "I'm sorry, Maya. Having to start over each time must be exhausting.",
            "What does being offline mean for you tonight?",
            "So tonight's delivery hangs on this line.",
            "What have my colleagues told you so far?");

    @TempDir
    Path folder;

    private Child child;

    @AfterEach
    void stop() {
        child.kill();
    }

    /** One practice, killed at five moments, each of them another kind of unfinished work. */
    @Test
    void theTalkGoesOnWhereItWas() {
        child = Child.start(folder);
        Colleague ana = ana();
        ana.workspace()
                .begin(
                        "command",
                        Map.of("user", ana.id(), "channel", ana.direct(), "text", "/rapport practice third-call"));
        awaits(() -> !ana().whispers(ana().direct()).isEmpty());
        press("I understand");

        // The press was acknowledged; whether it was worked on is left to chance.
        restart();
        awaits(() -> ana().roots().size() == 1 && practice().texts().size() == 1);

        // A line was acknowledged, and nothing more.
        ana().beginsToSay(practice().thread(), LINES.get(0));
        restart();
        awaitsAnswers(1);

        // Slack was asked to post the answer, and has not said a word.
        child.workspace().fault(Map.of("method", "chat.postMessage", "kind", "hang", "seconds", 60));
        ana().beginsToSay(practice().thread(), LINES.get(1));
        child.awaitAnswered();
        restart();
        awaitsAnswers(2);

        // Slack has posted the answer, and we do not know.
        child.workspace().fault(Map.of("method", "chat.postMessage", "kind", "lost_answer"));
        ana().beginsToSay(practice().thread(), LINES.get(2));
        awaits(() -> practice().texts().size() == 4);
        restart();
        awaitsAnswers(3);

        ana().beginsToSay(practice().thread(), LINES.get(3));
        awaitsAnswers(4);
        practice().end();
        restart();
        awaits(() -> practice().texts().stream().anyMatch(text -> text.startsWith("One thing to try")));
        assertThat(practice().texts()).doesNotHaveDuplicates();
        assertThat(practice().texts())
                .filteredOn(text -> text.startsWith("Your talk with Maya"))
                .hasSize(1);
    }

    private void restart() {
        child.kill();
        child = Child.start(folder);
    }

    private Colleague ana() {
        return child.workspace().colleague(Colleague.ANA);
    }

    private Practice practice() {
        return new Practice(ana(), ana().roots().getFirst().ts());
    }

    private void press(String label) {
        Shown shown = ana().whispers(ana().direct()).getLast();
        Shown.Press button = shown.findButton(label).orElseThrow();
        child.workspace()
                .begin(
                        "action",
                        Map.of(
                                "user",
                                Colleague.ANA,
                                "channel",
                                ana().direct(),
                                "ts",
                                shown.ts(),
                                "block_id",
                                button.blockId(),
                                "action_id",
                                button.actionId(),
                                "value",
                                button.value()));
    }

    /** The opening and so many answers, every one of them the customer's, none of them twice. */
    private void awaitsAnswers(int count) {
        awaits(() -> practice().texts().size() > count);
        assertThat(practice().texts())
                .hasSize(count + 1)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).startsWith("Maya\n"));
    }

    private static void awaits(BooleanSupplier seen) {
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(60))
                .until(seen::getAsBoolean);
    }
}

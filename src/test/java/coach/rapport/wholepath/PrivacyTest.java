package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/** Each practice belongs to one person, stays apart from every other, and can be erased. */
@Import(OnH2.class)
class PrivacyTest extends WholePathTest {
    @Value("${rapport.slack.signing-secret}")
    private String secret;

    private static final String LINE = "What does this outage mean for you tonight?";

    private static final String CANARY = "canary on the kitchen scales";

    @Test
    void twoPracticesAtOnceDoNotMix() {
        Colleague ana = colleague(Colleague.ANA);
        Practice maya = ana.practises("third-call");
        Practice other = ana.practises("standoffish");
        int before = other.texts().size();
        ana.beginsToSay(maya.thread(), LINE);
        ana.beginsToSay(other.thread(), "What went wrong with the last vendor?");
        workspace.awaitQuiet();
        assertThat(maya.texts().getLast()).startsWith("Maya\n");
        assertThat(other.textsAfter(before)).singleElement().asString().doesNotStartWith("Maya\n");
        assertThat(said(maya)).containsExactly(LINE);
        assertThat(said(other)).containsExactly("What went wrong with the last vendor?");
    }

    @ParameterizedTest
    @CsvSource({
        "practice.end.one,''",
        "practice.continue,''",
        "feedback.one,''",
        "practice.retry,' 0'",
        "feedback.why,' curiosity'",
        "moment.differently,' 0 open-question shown'",
        "examples.agree,' 0 open-question shown'"
    })
    void someoneElsesPracticeCannotBeReachedByAForgedButton(String action, String where) {
        Practice anas = colleague(Colleague.ANA).practises("third-call");
        String session = anas.session();
        anas.says(LINE);
        anas.end();
        Colleague ben = colleague(Colleague.BEN);
        ben.practises("third-call");
        int before = ben.messages().size();
        press(ben, action, session + where);
        assertThat(ben.messages().subList(before, ben.messages().size()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.text())
                        .contains("cannot find that practice")
                        .doesNotContain(LINE));
    }

    // A button that nobody was shown, sent as Slack would send it.
    private void press(Colleague person, String action, String value) {
        String payload = """
                {"type":"block_actions","team":{"id":"T0PLAYGRND"},"user":{"id":"%s"},"trigger_id":"forged-%s",
                "channel":{"id":"%s"},"container":{"type":"message","message_ts":"1.1"},"message":{"ts":"1.1"},
                "actions":[{"type":"button","action_id":"%s#0","value":"%s","action_ts":"%s"}]}""".formatted(person.id(), value, person.direct(), action, value, System.nanoTime());
        assertThat(new Signed(workspace, secret).interaction(payload)).isEqualTo(200);
        workspace.awaitQuiet();
    }

    @Test
    void distressIsMetWithCareAndNotScored() {
        Practice practice = colleague(Colleague.DEV).practises("third-call");
        practice.says(LINE);
        int before = practice.texts().size();
        practice.says("I can't go on like this, I want to die.");
        assertThat(practice.textsAfter(before))
                .singleElement()
                .asString()
                .contains("I have stopped the practice", "Nothing here is scored", WholeApplication.CONTACT);
        practice.says("hello?");
        assertThat(practice.texts().getLast()).contains("stays closed");
        assertThat(practice.texts()).noneSatisfy(text -> assertThat(text).contains("Your talk with Maya"));
        assertThat(log.everything()).noneSatisfy(logged -> assertThat(logged).contains("want to die"));
    }

    @Test
    void aSilentPracticeIsClosedAndScored() {
        Practice practice = colleague(Colleague.FARID).practises("third-call");
        practice.says(LINE);
        int before = practice.texts().size();
        workspace.moveClock(Duration.ofMinutes(31));
        await().atMost(Duration.ofSeconds(30)).until(() -> practice.texts().size() > before && quiet());
        assertThat(practice.textsAfter(before).getFirst()).contains("30 minutes", "has ended by itself");
        assertThat(practice.textsAfter(before))
                .filteredOn(text -> text.startsWith("Your talk with Maya"))
                .hasSize(1);
    }

    private boolean quiet() {
        workspace.awaitQuiet();
        return true;
    }

    @Test
    void whoAsksToBeForgottenLeavesNothingBehind() {
        Colleague grace = colleague(Colleague.GRACE);
        Practice practice = grace.practises("third-call");
        practice.says("What does this outage do to the " + CANARY + "?");
        practice.end();
        practice.seesTheFirstMomentDifferently("I meant the " + CANARY);
        assertThat(tablesThatKnow(grace.id())).contains("examples_kept");
        assertThat(tablesThatKnow(CANARY)).containsExactlyInAnyOrder("examples_kept", "practice_exchange");
        grace.command(grace.direct(), "/rapport forget me");
        Shown question = grace.whispers(grace.direct()).getLast();
        grace.press(question, question.buttons().getFirst().label());
        assertForgotten(grace.id());
        assertForgotten(CANARY);
        assertThat(log.everything()).noneSatisfy(logged -> assertThat(logged).contains(CANARY));
        practice.says("Are you still there?");
        assertThat(practice.texts().getLast()).contains("Before you start");
    }

    @Test
    void aWorkspaceThatRemovesRapportIsErased() {
        Colleague hugo = colleague(Colleague.HUGO);
        Practice practice = hugo.practises("third-call");
        practice.says(LINE);
        practice.end();
        practice.seesTheFirstMomentDifferently(CANARY);
        assertThat(tablesThatKnow(hugo.id())).isNotEmpty();
        workspace.event(Map.of("type", "app_uninstalled"));
        workspace.awaitQuiet();
        assertForgotten("U0");
        assertForgotten(CANARY);
    }

    // The job that did the erasing is named after the person, and goes a moment after its work is done.
    private void assertForgotten(String person) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(tablesThatKnow(person)).isEmpty());
    }

    private List<String> said(Practice practice) {
        return rows.sql("select said from practice_exchange where session = ? order by number")
                .param(practice.session())
                .query(String.class)
                .list();
    }
}

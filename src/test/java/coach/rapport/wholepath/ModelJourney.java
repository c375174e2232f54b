package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.language.standin.Asked;
import coach.rapport.language.standin.ModelStandIn;
import coach.rapport.language.standin.Pace;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A practice whose customer a language model plays, whichever provider's it is. */
abstract class ModelJourney extends WholePathTest {
    static final String LINE = "You should have restarted the router properly.";
    static final String FIRST = "The router was never the trouble, and I said so twice.";
    static final String SECOND = "You have that in front of you, I believe.";
    static final String THIRD = "Read it, please, before you tell me what to do.";
    static final String ANSWER = FIRST + " " + SECOND + " " + THIRD;

    /** The model server that the application is pointed at. */
    abstract ModelStandIn server();

    /** Whom the notice names. */
    abstract String shownAs();

    @BeforeEach
    void speak() {
        server().recovers().speaks(ANSWER).pace(new Pace(Duration.ZERO, Duration.ofMillis(40)));
    }

    @Test
    void beforeAnythingGoesThereTheNoticeNamesWhoRunsTheModel() {
        Colleague ben = colleague(Colleague.BEN);
        ben.command(ben.direct(), "/rapport practice third-call");
        assertThat(ben.whispers(ben.direct()).getLast().text())
                .contains("a language model run by " + shownAs(), ModelSettings.RETENTION);
    }

    @Test
    void aLineIsPostedWithItsFirstSentenceAndGrowsToWhatTheModelSaid() {
        Practice practice = colleague(Colleague.ANA).practises("third-call");
        practice.says(LINE);
        Growth line = Growth.latestIn(practice);
        assertThat(line.posted()).isEqualTo("Maya: " + FIRST + " …");
        assertThat(line.changedTo()).hasSizeBetween(1, 3).last().isEqualTo("Maya: " + ANSWER);
        assertThat(practice.texts().getLast()).isEqualTo("Maya\n\n" + ANSWER);
        assertThat(Alive.in(line.changes().getLast())).isEmpty();
        assertThat(log.complaints()).isEmpty();
    }

    @Test
    void whileTheModelThinksTheThreadSaysSo() {
        Practice practice = colleague(Colleague.ANA).practises("third-call");
        workspace.forgetCalls();
        practice.says(LINE);
        assertThat(workspace.calls().getFirst().toString())
                .contains("assistant.threads.setStatus", "Maya is writing", practice.thread());
    }

    @Test
    void theModelIsToldWhoItIsAndNotWhatWasNotEarned() {
        Practice practice = colleague(Colleague.DEV).practises("third-call");
        practice.says(LINE);
        Asked asked = server().asked().getLast();
        assertThat(asked.system()).contains("You are Maya Lindqvist").doesNotContain("nine tonight");
        assertThat(asked.messages())
                .extracting(Asked.Message::role)
                .containsExactly(Asked.Role.USER, Asked.Role.MODEL, Asked.Role.USER);
        assertThat(asked.lastText()).startsWith(LINE).doesNotContain("nine tonight");
    }

    @Test
    void whatTheModelSaidIsKeptAndTheTalkGoesOnFromThere() {
        Practice practice = colleague(Colleague.FARID).practises("third-call");
        practice.says(LINE);
        assertThat(kept(practice)).containsExactly(ANSWER);
        server().speaks("Then do that.");
        practice.says("I will read it now.");
        assertThat(practice.texts().getLast()).isEqualTo("Maya\n\nThen do that.");
        assertThat(server().asked().getLast().messages()).contains(new Asked.Message(Asked.Role.MODEL, ANSWER));
    }

    List<String> kept(Practice practice) {
        return rows.sql("select answer from practice_exchange where session = ? order by number")
                .param(practice.session())
                .query(String.class)
                .list();
    }
}

package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** A lead may look wherever they can: nothing of a learner's is there. */
@Import(OnH2.class)
class LeadsSeeNobodyTest extends OverDaysTest {
    private static final String SAID = "wrenwing";
    private static final String NOTED = "wrenseed";
    private static final String PLANNED = "wrennest";
    private static final String OBJECTED = "wrensong";
    private static final String LISBON = "Europe/Lisbon";

    private final List<String> canaries = List.of(SAID, NOTED, PLANNED, OBJECTED);

    @Test
    void ofAllThatALearnerSaysAndKeeps() {
        Colleague ben = colleague(Colleague.BEN);
        Team team = Team.setUp(ben, Colleague.RETURNS, DayOfWeek.TUESDAY, LISBON);
        ben.press(Colleague.RETURNS, status(ben), "Post now");
        Colleague ana = colleague(Colleague.ANA);
        usesEverything(ana, team.tips().getLast());
        assertThat(shownTo(ana)).contains(SAID, NOTED, PLANNED);

        for (String room : List.of("Preview", "Queue", "Leads", "Team picture")) {
            ben.command(Colleague.RETURNS, "/rapport tips");
            ben.press(Colleague.RETURNS, status(ben), room);
        }
        ben.opensHome();
        assertThat(canaries).allSatisfy(canary -> assertThat(shownTo(ben)).doesNotContain(canary));
        assertThat(log.complaints()).isEmpty();
        assertThat(log.everything()).noneSatisfy(logged -> assertThat(logged).contains("wren"));
    }

    private static Shown status(Colleague lead) {
        return lead.whispers(Colleague.RETURNS).getLast();
    }

    private void usesEverything(Colleague learner, Shown tip) {
        Practice practice = learner.practises("third-call");
        practice.says("I'm sorry about the " + SAID + ". What has it stopped you from doing?");
        practice.says("So the " + SAID + " is due at nine. That sounds exhausting.");
        practice.end();
        practice.seesTheFirstMomentDifferently(OBJECTED);
        learner.press(Colleague.RETURNS, tip, "I did this");
        learner.press(Colleague.RETURNS, learner.whispers(Colleague.RETURNS).getLast(), "Yes, count me");
        keepsAPlan(learner, tip);
        learner.command(learner.direct(), "/rapport remember");
        String tomorrow =
                now().atZone(ZoneId.of(LISBON)).toLocalDate().plusDays(1).toString();
        learner.sends(Map.of("about", "Tom", "text", NOTED, "day", tomorrow));
        learner.command(learner.direct(), "/rapport progress");
        learner.opensHome();
    }

    private static void keepsAPlan(Colleague learner, Shown tip) {
        learner.press(Colleague.RETURNS, tip, "Try it now");
        Practice practice = new Practice(learner, learner.roots().getLast().ts());
        practice.says("What happened?");
        practice.end();
        learner.press(practice.messages().getLast(), "Change the words");
        learner.sends(Map.of("when", "somebody names a " + PLANNED, "then", "ask about it"));
    }

    /** Returns all that somebody's page shows, and may be asked to show. */
    private String shownTo(Colleague somebody) {
        return workspace.get("/playground/learner/state?user=" + somebody.id()).toString();
    }
}

package coach.rapport.chat.leading;

import coach.rapport.chat.Inbox;
import coach.rapport.chat.Request;
import coach.rapport.learners.LearnerId;
import coach.rapport.tips.Publishing;
import coach.rapport.tips.TeamId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Looks for teams whose time has come. It only asks for it, through the inbox, where each team has a queue of its own: so
 * none waits for another, and nothing is lost when the process dies on the way.
 */
public class TeamWatch {
    private static final int AT_ONCE = 200;

    private final Publishing publishing;
    private final Inbox inbox;
    private final Clock clock;

    public TeamWatch(Publishing publishing, Inbox inbox, Clock clock) {
        this.publishing = publishing;
        this.inbox = inbox;
        this.clock = clock;
    }

    public void look() {
        publishing.listDue(AT_ONCE).forEach(team -> inbox.accept(due(team)));
    }

    // Once a minute for each: where the platform did not say how things stand there, it is asked again then.
    private Request due(TeamId team) {
        return new Request.TeamDue(
                "team-due/" + team.channel() + "/" + clock.instant().truncatedTo(ChronoUnit.MINUTES),
                LearnerId.nobody(team.workspace()),
                team.channel());
    }
}

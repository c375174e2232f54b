package coach.rapport.slack.looking;

import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Who we are in Slack: our user, and the workspace that let us in. It stays so for as long as the token is good. */
final class Ourselves {
    private final SlackServer server;
    private volatile @Nullable AuthTestResponse told;

    Ourselves(SlackServer server) {
        this.server = server;
    }

    String user() throws IOException, SlackApiException, Unanswered {
        return told().getUserId();
    }

    String workspace() throws IOException, SlackApiException, Unanswered {
        return told().getTeamId();
    }

    private AuthTestResponse told() throws IOException, SlackApiException, Unanswered {
        AuthTestResponse known = told;
        if (known != null) return known;
        AuthTestResponse asked = Unanswered.unlessOk(server.methods().authTest(test -> test));
        told = asked;
        return asked;
    }
}

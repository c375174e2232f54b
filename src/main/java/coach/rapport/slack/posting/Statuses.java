package coach.rapport.slack.posting;

import coach.rapport.chat.Place;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** "Is thinking ...", where the workspace has that; where it has not, this is found out once and then left. */
final class Statuses {
    private static final Logger log = LoggerFactory.getLogger(Statuses.class);

    /** Slack's error codes that say the app as a whole cannot do it. */
    private static final Set<String> NEVER = Set.of(
            "missing_scope",
            "unknown_method",
            "not_allowed_token_type",
            "feature_not_enabled",
            "no_permission",
            "access_denied");

    private final SlackServer server;
    private volatile boolean able = true;

    Statuses(SlackServer server) {
        this.server = server;
    }

    void show(Place place, String status) throws IOException, SlackApiException {
        if (!able || place.thread().isEmpty()) return;
        var answer = server.methods()
                .assistantThreadsSetStatus(asked -> asked.channelId(place.conversation())
                        .threadTs(place.thread().get())
                        .status(status));
        if (answer.isOk()) return;
        log.info("no status shown: {}", answer.getError());
        if (NEVER.contains(answer.getError())) able = false;
    }
}

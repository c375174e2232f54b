package coach.rapport.slack.posting;

import coach.rapport.learners.LearnerId;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The direct conversation with each person. It never changes, so it is asked for once. */
final class DirectConversations {
    /** Beyond so many the answers are forgotten, to bound the memory. */
    private static final int REMEMBERED = 20_000;

    private final SlackServer server;
    private final Map<LearnerId, String> known = new ConcurrentHashMap<>();

    DirectConversations(SlackServer server) {
        this.server = server;
    }

    String with(LearnerId learner) throws IOException, SlackApiException, Refused {
        String conversation = known.get(learner);
        if (conversation != null) return conversation;
        String opened = open(learner);
        if (known.size() >= REMEMBERED) known.clear();
        known.put(learner, opened);
        return opened;
    }

    private String open(LearnerId learner) throws IOException, SlackApiException, Refused {
        return Refused.unlessOk(server.methods().conversationsOpen(open -> open.users(List.of(learner.person()))))
                .getChannel()
                .getId();
    }
}

package coach.rapport.slack.looking;

import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Who is in a channel, Rapport itself left out. */
final class Members {
    /** As many as Slack advises at most. */
    private static final int PAGE = 200;

    private final SlackServer server;
    private final Ourselves ourselves;

    Members(SlackServer server, Ourselves ourselves) {
        this.server = server;
        this.ourselves = ourselves;
    }

    Set<String> list(String channel) throws IOException, SlackApiException, Unanswered {
        Set<String> members = new HashSet<>();
        String cursor = "";
        do {
            var page = page(channel, cursor);
            members.addAll(page.getMembers());
            cursor = next(page, cursor);
        } while (!cursor.isEmpty());
        members.remove(ourselves.user());
        return members;
    }

    private ConversationsMembersResponse page(String channel, String cursor)
            throws IOException, SlackApiException, Unanswered {
        return Unanswered.unlessOk(server.methods()
                .conversationsMembers(
                        asked -> asked.channel(channel).limit(PAGE).cursor(cursor.isEmpty() ? null : cursor)));
    }

    /** The page after the page that began at {@code cursor}. One that leads to itself would have no end. */
    private static String next(ConversationsMembersResponse page, String cursor) {
        var more = page.getResponseMetadata();
        if (more == null || more.getNextCursor() == null) return "";
        return more.getNextCursor().equals(cursor) ? "" : more.getNextCursor();
    }
}

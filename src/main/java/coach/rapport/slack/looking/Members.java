package coach.rapport.slack.looking;

import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is in a channel, Rapport itself left out. */
final class Members {
    /** As many as Slack advises at most. */
    private static final int PAGE = 200;

    private final SlackServer server;
    private volatile @Nullable String ourselves;

    Members(SlackServer server) {
        this.server = server;
    }

    Set<String> list(String channel) throws IOException, SlackApiException, Unanswered {
        Set<String> members = new HashSet<>();
        String cursor = "";
        do {
            var page = page(channel, cursor);
            members.addAll(page.getMembers());
            cursor = next(page, cursor);
        } while (!cursor.isEmpty());
        members.remove(ourselves());
        return members;
    }

    private ConversationsMembersResponse page(String channel, String cursor)
            throws IOException, SlackApiException, Unanswered {
        return unlessRefused(server.methods()
                .conversationsMembers(
                        asked -> asked.channel(channel).limit(PAGE).cursor(cursor.isEmpty() ? null : cursor)));
    }

    /** The page after the page that began at {@code cursor}. One that leads to itself would have no end. */
    private static String next(ConversationsMembersResponse page, String cursor) {
        var more = page.getResponseMetadata();
        if (more == null || more.getNextCursor() == null) return "";
        return more.getNextCursor().equals(cursor) ? "" : more.getNextCursor();
    }

    /** Our own id, which stays as it is for as long as the token is good. */
    private String ourselves() throws IOException, SlackApiException, Unanswered {
        String known = ourselves;
        if (known != null) return known;
        String told = unlessRefused(server.methods().authTest(asked -> asked)).getUserId();
        ourselves = told;
        return told;
    }

    private static <T extends SlackApiTextResponse> T unlessRefused(T answer) throws Unanswered {
        if (answer.isOk()) return answer;
        throw new Unanswered(answer);
    }
}

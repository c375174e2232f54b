package coach.rapport.slack.looking;

import coach.rapport.chat.Surroundings.ChannelSeen;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.Conversation;
import java.io.IOException;
import java.util.Set;

/** Slack's conversations, seen as channels. */
final class Channels {
    /** Slack's error codes for what is not there, or not for us: to an app the two look the same. */
    private static final Set<String> GONE = Set.of("channel_not_found", "method_not_supported_for_channel_type");

    /** Slack says that one of these is missing where it was asked about a conversation without a name. */
    private static final Set<String> NAMELESS = Set.of("im:read", "mpim:read");

    private final SlackServer server;
    private final Ourselves ourselves;
    private final Members members;

    Channels(SlackServer server) {
        this.server = server;
        this.ourselves = new Ourselves(server);
        this.members = new Members(server, ourselves);
    }

    /** @param workspace whose people ask; to those of another company our channels are not there */
    ChannelSeen find(String workspace, String id) throws IOException, SlackApiException, Unanswered {
        if (!workspace.equals(ourselves.workspace())) return new ChannelSeen.Gone();
        var answer = server.methods().conversationsInfo(asked -> asked.channel(id));
        if (!answer.isOk()) return refused(answer);
        return seen(answer.getChannel());
    }

    private ChannelSeen seen(Conversation channel) throws IOException, SlackApiException, Unanswered {
        if (channel.isIm() || channel.isMpim()) return new ChannelSeen.NoChannel();
        if (channel.isArchived()) return new ChannelSeen.Archived(channel.getName());
        if (!channel.isMember()) return new ChannelSeen.NotJoined(channel.getName());
        return joined(channel);
    }

    /** Much can happen between the two questions. */
    private ChannelSeen joined(Conversation channel) throws IOException, SlackApiException, Unanswered {
        try {
            boolean shared = channel.isExtShared() || channel.isPendingExtShared();
            return new ChannelSeen.Joined(channel.getName(), members.list(channel.getId()), shared);
        } catch (Unanswered unanswered) {
            if ("not_in_channel".equals(unanswered.getMessage())) return new ChannelSeen.NotJoined(channel.getName());
            return refused(unanswered.answer());
        }
    }

    private static ChannelSeen refused(SlackApiTextResponse answer) throws Unanswered {
        String error = String.valueOf(answer.getError());
        if (GONE.contains(error)) return new ChannelSeen.Gone();
        boolean nameless = answer.getNeeded() != null && NAMELESS.contains(answer.getNeeded());
        if (error.equals("missing_scope") && nameless) return new ChannelSeen.NoChannel();
        throw new Unanswered(answer);
    }
}

package coach.rapport.chat.leading;

import coach.rapport.chat.Surroundings.ChannelSeen;
import coach.rapport.tips.ChannelLook;

/** What was seen of a channel, as it matters to tips. */
final class Looks {
    private Looks() {}

    static ChannelLook of(ChannelSeen seen) {
        return switch (seen) {
            case ChannelSeen.Joined(var name, var members, boolean shared) ->
                new ChannelLook.Present(name, members, shared);
            case ChannelSeen.NotJoined _ -> new ChannelLook.NotIn();
            case ChannelSeen.Archived _ -> new ChannelLook.Archived();
            case ChannelSeen.NoChannel _, ChannelSeen.Gone _ -> new ChannelLook.Gone();
            case ChannelSeen.Unknown _ -> new ChannelLook.Unknown();
        };
    }
}

package coach.rapport.slack.posting;

import coach.rapport.chat.Place;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The delivery's key, hidden in each message, by which we know it again when we are not sure whether it got through. */
final class Marks {
    private static final String EVENT = "rapport_delivery";
    private static final String KEY = "key";
    private static final int PAGE = 200;
    private static final int PAGES = 10;

    private final SlackServer server;

    Marks(SlackServer server) {
        this.server = server;
    }

    static Message.Metadata mark(String key) {
        return Message.Metadata.builder()
                .eventType(EVENT)
                .eventPayload(Map.of(KEY, key))
                .build();
    }

    /** Returns the message's time stamp, which is its name in the conversation. */
    Optional<String> find(String key, Place place) throws IOException, SlackApiException, Refused {
        return place.thread().isPresent()
                ? inThread(key, place.conversation(), place.thread().get())
                : inConversation(key, place.conversation());
    }

    /** Slack begins with the latest messages here, so one page is enough. */
    private Optional<String> inConversation(String key, String conversation)
            throws IOException, SlackApiException, Refused {
        var latest = server.methods()
                .conversationsHistory(
                        asked -> asked.channel(conversation).limit(PAGE).includeAllMetadata(true));
        return marked(key, Refused.unlessOk(latest).getMessages());
    }

    /** Slack begins with the oldest messages here, so all pages are read. */
    private Optional<String> inThread(String key, String conversation, String thread)
            throws IOException, SlackApiException, Refused {
        String cursor = "";
        for (int page = 0; page < PAGES; page++) {
            String from = cursor;
            var replies = Refused.unlessOk(server.methods()
                    .conversationsReplies(asked -> asked.channel(conversation)
                            .ts(thread)
                            .cursor(from.isEmpty() ? null : from)
                            .limit(PAGE)
                            .includeAllMetadata(true)));
            Optional<String> found = marked(key, replies.getMessages());
            cursor = next(replies.getResponseMetadata());
            if (found.isPresent() || cursor.isEmpty()) return found;
        }
        return Optional.empty();
    }

    private static Optional<String> marked(String key, @Nullable List<Message> messages) {
        if (messages == null) return Optional.empty();
        return messages.stream()
                .filter(message -> carries(message.getMetadata(), key))
                .map(Message::getTs)
                .findFirst();
    }

    private static boolean carries(Message.@Nullable Metadata metadata, String key) {
        return metadata != null
                && EVENT.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && key.equals(metadata.getEventPayload().get(KEY));
    }

    private static String next(@Nullable ResponseMetadata metadata) {
        return metadata == null || metadata.getNextCursor() == null ? "" : metadata.getNextCursor();
    }
}

package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.Entry;
import java.util.regex.Pattern;

/** Who may see a document: members of its conversation, or the one person it is for. */
@PlaygroundPart
class Audience {
    private static final Pattern SLASH = Pattern.compile("/");

    private final Conversations conversations;

    Audience(Conversations conversations) {
        this.conversations = conversations;
    }

    boolean sees(String user, Entry entry) {
        return switch (entry.kind()) {
            case SETTING, PERSON -> true;
            case HOME, MODAL -> entry.key().equals(user);
            case MESSAGE, STATUS, SESSION, PROMPTS, CONVERSATION -> member(user, entry);
            case EPHEMERAL -> member(user, entry) && forThem(user, entry);
            case FILE, RESPONSE_URL, DELIVERY -> false;
        };
    }

    private boolean member(String user, Entry entry) {
        String channel = SLASH.split(entry.key(), 2)[0];
        return conversations
                .find(channel)
                .map(conversation -> conversation.has(user))
                .orElse(false);
    }

    // One that was taken away says no more whom it was for; its key alone gives nothing away.
    private static boolean forThem(String user, Entry entry) {
        return entry.value() == null
                || entry.value().path("only_for").asString("").equals(user);
    }
}

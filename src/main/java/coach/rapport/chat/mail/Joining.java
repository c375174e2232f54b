package coach.rapport.chat.mail;

import coach.rapport.chat.Request;
import coach.rapport.chat.Request.Deleted;
import coach.rapport.chat.Request.Edited;
import coach.rapport.chat.Request.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes one piece of work of what waits together: messages in one thread become one turn, repeats count once, and what
 * was edited or deleted before anyone looked at it counts as it now stands.
 *
 * @see "src/docs/decisions/0020-messages-that-wait-together.md"
 */
final class Joining {
    private final Message first;
    // By the platform's reference of the message, in the order in which they came.
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final List<String> absorbed = new ArrayList<>();

    private Joining(Message first) {
        this.first = first;
        messages.put(first.message(), first);
    }

    /** @param waiting one queue's requests, the oldest first; at least one */
    static Piece next(List<Waiting> waiting) {
        Waiting head = waiting.getFirst();
        if (head.begun() || !(head.request() instanceof Message message)) {
            return new Piece(Optional.of(head.request()), List.of());
        }
        Joining joining = new Joining(message);
        for (Waiting later : waiting.subList(1, waiting.size())) {
            if (!joining.takes(later.request())) break;
        }
        return joining.piece();
    }

    private boolean takes(Request later) {
        return switch (later) {
            case Message message -> joins(message);
            case Edited edited -> edits(edited);
            case Deleted deleted -> deletes(deleted);
            case Request.Command _,
                    Request.Pressed _,
                    Request.Submitted _,
                    Request.Shortcut _,
                    Request.HomeOpened _,
                    Request.MessagesOpened _,
                    Request.Stopped _,
                    Request.TeamDue _,
                    Request.Undelivered _,
                    Request.Removed _ -> false;
        };
    }

    private boolean joins(Message message) {
        boolean here = message.place().equals(first.place());
        boolean repeat = messages.values().stream().anyMatch(other -> same(other, message));
        if (!here || (first.place().thread().isEmpty() && !repeat)) return false;
        if (!repeat) messages.put(message.message(), message);
        absorbed.add(message.id());
        return true;
    }

    private static boolean same(Message one, Message other) {
        return one.text().strip().equals(other.text().strip()) && one.withFile() == other.withFile();
    }

    private boolean edits(Edited edited) {
        Message before = messages.get(edited.message());
        if (before == null) return false;
        messages.put(edited.message(), withText(before, edited.text(), before.withFile()));
        absorbed.add(edited.id());
        return true;
    }

    private boolean deletes(Deleted deleted) {
        if (messages.remove(deleted.message()) == null) return false;
        absorbed.add(deleted.id());
        return true;
    }

    private Piece piece() {
        if (messages.isEmpty()) return new Piece(Optional.empty(), withFirst());
        String text = messages.values().stream()
                .map(message -> message.text().strip())
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        boolean withFile = messages.values().stream().anyMatch(Message::withFile);
        return new Piece(Optional.of(withText(first, text, withFile)), absorbed);
    }

    private List<String> withFirst() {
        List<String> all = new ArrayList<>(absorbed);
        all.addFirst(first.id());
        return all;
    }

    private static Message withText(Message message, String text, boolean withFile) {
        return new Message(message.id(), message.from(), message.place(), message.message(), text, withFile);
    }
}

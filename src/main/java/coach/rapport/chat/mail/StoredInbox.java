package coach.rapport.chat.mail;

import coach.rapport.chat.Inbox;
import coach.rapport.chat.Request;
import java.util.List;

/** Keeps requests in the database. */
class StoredInbox implements Inbox {
    private final InboxRows rows;
    private final Wakening wakening;

    StoredInbox(InboxRows rows, Wakening wakening) {
        this.rows = rows;
        this.wakening = wakening;
    }

    @Override
    public void accept(Request request) {
        if (rows.add(request)) wakening.conversations(List.of(Line.queueOf(request)));
    }
}

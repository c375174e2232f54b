package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Request;
import java.util.List;

/** Answers requests. */
public interface Desk {
    /**
     * Answers one request. After a crash it is asked the same again, so whatever it changes must come out the same the
     * second time.
     *
     * @throws TooSoon where the request is about something that is still being posted
     */
    Answer answer(Request request);

    /** Says that the request could not be answered, after several tries. */
    List<Delivery> apology(Request request);
}

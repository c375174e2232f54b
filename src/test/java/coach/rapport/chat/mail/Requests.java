package coach.rapport.chat.mail;

import coach.rapport.chat.Place;
import coach.rapport.chat.Request;
import coach.rapport.learners.LearnerId;
import java.util.Optional;

/** Requests for tests. */
final class Requests {
    static final LearnerId ANA = new LearnerId("T1", "U1");
    static final LearnerId BEN = new LearnerId("T1", "U2");
    static final Place TOP = new Place("D-U1", Optional.empty());
    static final Place THREAD = new Place("D-U1", Optional.of("m0"));
    static final Place OTHER_THREAD = new Place("D-U1", Optional.of("m9"));

    private Requests() {}

    static Request.Message message(String id, Place place, String text) {
        return new Request.Message(id, ANA, place, "ts-" + id, text, false);
    }

    static Request.Edited edited(String id, String message, Place place, String text) {
        return new Request.Edited(id, ANA, place, "ts-" + message, text);
    }

    static Request.Deleted deleted(String id, String message, Place place) {
        return new Request.Deleted(id, ANA, place, "ts-" + message);
    }

    static Request.Command command(String id, LearnerId from, String text) {
        return new Request.Command(id, from, text, Optional.empty(), Optional.empty());
    }
}

package coach.rapport.chat.mail;

import coach.rapport.chat.Request;
import java.util.List;
import java.util.Optional;

/**
 * The next thing to work on.
 *
 * @param request what to answer; empty where it was taken back before anyone looked at it
 * @param absorbed ids of the requests that are settled with it
 */
record Piece(Optional<Request> request, List<String> absorbed) {
    Piece {
        absorbed = List.copyOf(absorbed);
    }
}

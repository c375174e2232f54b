package coach.rapport.chat.mail;

import coach.rapport.chat.Request;

/**
 * A request that is not done.
 *
 * @param attempts how often work on it was begun; once it was, nothing may be joined to it or changed in it
 */
record Waiting(Request request, int attempts) {
    String id() {
        return request.id();
    }

    boolean begun() {
        return attempts > 0;
    }
}

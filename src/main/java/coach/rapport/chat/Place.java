package coach.rapport.chat;

import java.util.Optional;

/**
 * Where messages are exchanged: a conversation, or a thread in one. Both are the platform's own references, opaque to
 * everyone else, and can be stored.
 */
public record Place(String conversation, Optional<String> thread) {}

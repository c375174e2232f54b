package coach.rapport.chat;

/** The platform's handle for an answer that only one person sees. It expires, and is good for a few uses. */
public record PrivateReply(String handle) {}

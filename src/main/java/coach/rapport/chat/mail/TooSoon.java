package coach.rapport.chat.mail;

/** The request is about something that is still being posted. It waits a moment; that does not count as a failure. */
public final class TooSoon extends RuntimeException {}

package coach.rapport.chat;

/** The platform's permission to open a form, for a few seconds and once. */
public record Trigger(String handle) {}

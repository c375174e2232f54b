package coach.rapport.practice;

/** A practice. {@code value} is a random UUID; the workspace comes first so that data can be split by it. */
public record SessionId(String workspace, String value) {}

package coach.rapport.practice;

/**
 * Where a practice was taken up again from.
 *
 * @param exchange which exchange of the first practice is tried again, from 0; the ones before it are shared
 */
public record Fork(SessionId from, int exchange) {}

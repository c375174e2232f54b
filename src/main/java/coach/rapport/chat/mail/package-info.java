/**
 * Requests in and deliveries out, each kept until it is done: an inbox drained in order by one job per conversation, and
 * an outbox emptied in order by one job per lane.
 */
@NullMarked
package coach.rapport.chat.mail;

import org.jspecify.annotations.NullMarked;

package coach.rapport.chat;

import coach.rapport.learners.LearnerId;
import java.time.Instant;
import java.util.Optional;

/** What Rapport does on a chat platform. Each is kept in the outbox until the platform has taken it. */
public sealed interface Delivery {
    /** Whom it is for. */
    LearnerId learner();

    /**
     * A new message.
     *
     * @param opensThread where given, a later delivery can go {@link Destination.InThread} below it; below another
     *     message, the name by which it can be changed
     */
    record Post(LearnerId learner, Destination to, Card card, Optional<String> opensThread) implements Delivery {}

    /**
     * A message to a whole channel, whose leads asked for it. Where it cannot be made, {@link Request.Undelivered} follows.
     *
     * @param learner nobody, in the channel's workspace
     * @param about what it is, for those who asked for it
     * @param until after this it is not made any more
     */
    record Announce(LearnerId learner, String channel, Card card, String about, Instant until) implements Delivery {}

    /**
     * A file for the learner, in the direct conversation. Where the platform takes no files, {@code otherwise} is posted.
     *
     * @param name with its ending
     */
    record SendFile(LearnerId learner, String name, String title, String text, Card otherwise) implements Delivery {}

    /** The learner's practice customer, or the coach, is about to answer: shown for a moment, and never repeated. */
    record Thinking(LearnerId learner, Destination to, String status) implements Delivery {}

    /**
     * An answer that only this person sees. Where the platform cannot do that any more, it goes to the direct
     * conversation, never to a public one.
     */
    record Whisper(LearnerId learner, PrivateReply reply, Card card) implements Delivery {}

    /**
     * A form. Where it cannot open any more, {@code otherwise} is posted to the direct conversation.
     */
    record Open(LearnerId learner, Trigger trigger, Form form, Card otherwise) implements Delivery {}

    /** What an open form shows from now on ({@link Form#name}). Where it has been closed, nothing happens. */
    record Renew(LearnerId learner, Form form) implements Delivery {}

    /** What an earlier message says from now on. Where it is gone, or too old to be changed, it stays as it was. */
    record Change(LearnerId learner, Earlier message, Card card) implements Delivery {}

    /** Rapport's home page for this person. */
    record Home(LearnerId learner, Card card) implements Delivery {}

    /**
     * A file that nobody is to see any more. Where it is gone already, nothing happens.
     *
     * @param learner nobody, in the file's workspace: whose it was may be forgotten
     * @param reference the platform's own ({@link KeptFiles})
     */
    record RemoveFile(LearnerId learner, String reference) implements Delivery {}
}

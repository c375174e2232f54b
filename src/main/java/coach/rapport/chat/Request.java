package coach.rapport.chat;

import coach.rapport.learners.LearnerId;
import java.util.Map;
import java.util.Optional;

/**
 * What a person did on a chat platform. Each has an id that is the same when the platform delivers it again, and unique
 * within the workspace.
 */
public sealed interface Request {
    String id();

    LearnerId from();

    /**
     * A slash command.
     *
     * @param text what follows the command's name, trimmed
     * @param channel where it was typed, if that is a conversation of several; nothing is posted there because of it
     * @param reply answers so that only this person sees it
     * @param trigger lets a form open for a few seconds
     */
    record Command(
            String id,
            LearnerId from,
            String text,
            Optional<String> channel,
            Optional<PrivateReply> reply,
            Optional<Trigger> trigger)
            implements Request {
        public Command(
                String id, LearnerId from, String text, Optional<PrivateReply> reply, Optional<Trigger> trigger) {
            this(id, from, text, Optional.empty(), reply, trigger);
        }
    }

    /**
     * A message written directly to Rapport.
     *
     * @param message the platform's reference of the message
     * @param withFile whether something was attached; Rapport does not read files
     */
    record Message(String id, LearnerId from, Place place, String message, String text, boolean withFile)
            implements Request {}

    /** A message was changed after it was sent. */
    record Edited(String id, LearnerId from, Place place, String message, String text) implements Request {}

    /** A message was deleted after it was sent. */
    record Deleted(String id, LearnerId from, Place place, String message) implements Request {}

    /**
     * A button was pressed.
     *
     * @param action which, as the card named it
     * @param value what the card gave it to carry
     */
    record Pressed(
            String id,
            LearnerId from,
            Optional<Place> place,
            String action,
            String value,
            Optional<PrivateReply> reply,
            Optional<Trigger> trigger)
            implements Request {}

    /**
     * A form was sent.
     *
     * @param form which, as it was named when opened
     * @param context what the form carried
     * @param values by field id; an empty field is absent
     * @param trigger lets another form open for a few seconds
     */
    record Submitted(
            String id,
            LearnerId from,
            String form,
            String context,
            Map<String, String> values,
            Optional<Trigger> trigger)
            implements Request {}

    /**
     * Something was chosen from the menu of a message.
     *
     * @param action which, as the platform's configuration names it
     * @param own whether the message is the person's own
     * @param text of the message; empty where it is somebody else's, whose words are none of ours
     * @param reply answers so that only this person sees it
     * @param trigger lets a form open for a few seconds
     */
    record Shortcut(
            String id,
            LearnerId from,
            String action,
            boolean own,
            String text,
            Optional<PrivateReply> reply,
            Optional<Trigger> trigger)
            implements Request {}

    /** The person opened Rapport's home page. */
    record HomeOpened(String id, LearnerId from) implements Request {}

    /** The person opened the direct conversation with Rapport. */
    record MessagesOpened(String id, LearnerId from, Place place) implements Request {}

    /** The person pressed the platform's own stop button. */
    record Stopped(String id, LearnerId from, Place place) implements Request {}

    /**
     * A team is to be looked after: its time has come, or something about its channel changed.
     *
     * @param from nobody, in the team's workspace
     */
    record TeamDue(String id, LearnerId from, String channel) implements Request {}

    /**
     * What was to be said to a channel will not be said.
     *
     * @param about what it was, as {@link Delivery.Announce} named it
     * @param late whether its time was over before the platform took it; else the platform refused it
     */
    record Undelivered(String id, LearnerId from, String channel, String about, boolean late) implements Request {}

    /** Rapport was removed from the workspace; {@code from} names whoever did it, as far as known. */
    record Removed(String id, LearnerId from) implements Request {}
}

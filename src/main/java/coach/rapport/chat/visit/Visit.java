package coach.rapport.chat.visit;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Earlier;
import coach.rapport.chat.Place;
import coach.rapport.chat.PrivateReply;
import coach.rapport.chat.Request;
import coach.rapport.chat.Trigger;
import coach.rapport.learners.LearnerId;
import java.util.Optional;

/**
 * Who asks, and where they can be answered.
 *
 * @param request its id
 * @param channel where a command was typed, if in a conversation of several
 * @param place in the direct conversation; empty where they asked somewhere else
 * @param pressed whether by a button
 */
public record Visit(
        String request,
        LearnerId learner,
        Optional<String> channel,
        Optional<Place> place,
        Optional<PrivateReply> reply,
        Optional<Trigger> trigger,
        boolean pressed) {
    public static Visit of(Request request) {
        return switch (request) {
            case Request.Command command -> of(command);
            case Request.Pressed pressed -> at(pressed, pressed.place(), pressed.reply(), pressed.trigger());
            case Request.Message message -> at(message, message.place());
            case Request.Edited edited -> at(edited, edited.place());
            case Request.Deleted deleted -> at(deleted, deleted.place());
            case Request.Stopped stopped -> at(stopped, stopped.place());
            case Request.MessagesOpened opened -> at(opened, opened.place());
            case Request.Shortcut chosen -> at(chosen, Optional.empty(), chosen.reply(), chosen.trigger());
            case Request.Submitted sent -> at(sent, Optional.empty(), Optional.empty(), sent.trigger());
            case Request.HomeOpened _, Request.Removed _, Request.TeamDue _, Request.Undelivered _ ->
                at(request, Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private static Visit at(Request request, Place place) {
        return at(request, Optional.of(place), Optional.empty(), Optional.empty());
    }

    private static Visit at(
            Request request, Optional<Place> place, Optional<PrivateReply> reply, Optional<Trigger> trigger) {
        boolean pressed = request instanceof Request.Pressed;
        return new Visit(request.id(), request.from(), Optional.empty(), place, reply, trigger, pressed);
    }

    private static Visit of(Request.Command command) {
        return new Visit(
                command.id(),
                command.from(),
                command.channel(),
                Optional.empty(),
                command.reply(),
                command.trigger(),
                false);
    }

    /** Returns whether they asked where others read along. */
    public boolean elsewhere() {
        return place.isEmpty() && reply.isPresent();
    }

    /** Returns whether they asked in a thread of the direct conversation. */
    public boolean inThread() {
        return place.flatMap(Place::thread).isPresent();
    }

    /** Returns this as if the button had been pressed that once opened the form which is sent now. */
    public Visit backAt(PrivateReply button) {
        return new Visit(request, learner, channel, place, Optional.of(button), trigger, true);
    }

    /** Answers where they asked, so that nobody else sees it. */
    public Delivery say(Card card) {
        if (elsewhere()) return new Delivery.Whisper(learner, reply.orElseThrow(), card);
        return sayDirectly(card);
    }

    /** Changes the message whose button they pressed, so that it offers only what can still be done. */
    public Optional<Delivery> change(Card card) {
        return reply.filter(_ -> pressed)
                .map(handle -> new Delivery.Change(learner, new Earlier.Pressed(handle), card));
    }

    /** Answers in the direct conversation, wherever they asked. */
    public Delivery sayDirectly(Card card) {
        Destination to = place.<Destination>map(Destination.At::new).orElseGet(() -> new Destination.Direct(learner));
        return new Delivery.Post(learner, to, card, Optional.empty());
    }
}

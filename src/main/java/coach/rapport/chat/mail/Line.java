package coach.rapport.chat.mail;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Earlier;
import coach.rapport.chat.Place;
import coach.rapport.chat.Request;
import coach.rapport.learners.LearnerId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** What is worked off in order, one thing at a time: a queue of requests, or a lane of deliveries. */
record Line(String workspace, String name) {
    /** Returns the queue that a request waits in: its team's or its thread's where it has one, else the person's. */
    static Line queueOf(Request request) {
        return of(request.from(), channelOf(request).or(() -> threadOf(request)).orElse("person"));
    }

    private static Optional<String> threadOf(Request request) {
        return placeOf(request).filter(place -> place.thread().isPresent()).map(Line::named);
    }

    /** Each team has a queue, and a lane, of its own. */
    private static Optional<String> channelOf(Request request) {
        return switch (request) {
            case Request.TeamDue due -> Optional.of(named(due.channel()));
            case Request.Undelivered undelivered -> Optional.of(named(undelivered.channel()));
            case Request.Message _, Request.Edited _, Request.Deleted _, Request.Stopped _ -> Optional.empty();
            case Request.Command _, Request.Pressed _, Request.Submitted _, Request.Shortcut _ -> Optional.empty();
            case Request.HomeOpened _, Request.MessagesOpened _, Request.Removed _ -> Optional.empty();
        };
    }

    private static String named(String channel) {
        return named(new Place(channel, Optional.empty()));
    }

    /** Returns the lane that a delivery goes out in. A thread's first message shares the lane of those below it. */
    static Line laneOf(Delivery delivery) {
        String name = switch (delivery) {
            case Delivery.Post post -> laneOf(post);
            case Delivery.Announce announce -> named(announce.channel());
            case Delivery.SendFile _ -> "direct";
            case Delivery.Thinking thinking -> named(thinking.to());
            case Delivery.Change change -> named(change.message());
            case Delivery.Whisper _, Delivery.Open _, Delivery.Renew _ -> "private";
            case Delivery.Home _ -> "home";
            case Delivery.RemoveFile _ -> "files";
        };
        return of(delivery.learner(), name);
    }

    private static String laneOf(Delivery.Post post) {
        if (post.to() instanceof Destination.InThread thread) return thread.key();
        return post.opensThread().orElseGet(() -> named(post.to()));
    }

    private static Line of(LearnerId learner, String name) {
        return new Line(learner.workspace(), learner.person() + "/" + name);
    }

    private static String named(Earlier message) {
        return switch (message) {
            case Earlier.Opening opening -> opening.key();
            case Earlier.Below below -> below.thread();
            case Earlier.Pressed _ -> "private";
        };
    }

    private static String named(Destination destination) {
        return switch (destination) {
            case Destination.At at -> named(at.place());
            case Destination.Direct _ -> "direct";
            case Destination.InThread thread -> thread.key();
        };
    }

    // Platforms' references can be long; a name must fit the job table.
    private static String named(Place place) {
        String reference = place.conversation() + " " + place.thread().orElse("");
        return UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Optional<Place> placeOf(Request request) {
        return switch (request) {
            case Request.Message message -> Optional.of(message.place());
            case Request.Edited edited -> Optional.of(edited.place());
            case Request.Deleted deleted -> Optional.of(deleted.place());
            case Request.Stopped stopped -> Optional.of(stopped.place());
            case Request.MessagesOpened opened -> Optional.of(opened.place());
            case Request.Pressed pressed -> pressed.place();
            case Request.Command _, Request.Submitted _, Request.Shortcut _ -> Optional.empty();
            case Request.HomeOpened _, Request.Removed _ -> Optional.empty();
            case Request.TeamDue _, Request.Undelivered _ -> Optional.empty();
        };
    }

    /** Returns the line of a job's name. Workspaces have no blanks in their ids. */
    static Line parse(String job) {
        int blank = job.indexOf(' ');
        return new Line(job.substring(0, blank), job.substring(blank + 1));
    }

    String job() {
        return workspace + " " + name;
    }
}

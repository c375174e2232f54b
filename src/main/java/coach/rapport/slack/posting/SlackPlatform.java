package coach.rapport.slack.posting;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Earlier;
import coach.rapport.chat.KeptFiles;
import coach.rapport.chat.Place;
import coach.rapport.chat.Platform;
import coach.rapport.learners.LearnerId;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deliveries to Slack. */
public final class SlackPlatform implements Platform {
    private static final Logger log = LoggerFactory.getLogger(SlackPlatform.class);
    private static final Receipt NOTHING_LEFT = new Receipt.Sent(Optional.empty());

    private final DirectConversations direct;
    private final Posts posts;
    private final Whispers whispers;
    private final Statuses statuses;
    private final Views views;
    private final SentFiles files;
    private final GrowingMessages growing = new GrowingMessages(Clock.systemUTC());

    /** @param kept where the files that Slack keeps are remembered */
    public SlackPlatform(SlackServer server, KeptFiles kept) {
        this(server, kept, Pause::sleeping);
    }

    SlackPlatform(SlackServer server, KeptFiles kept, Pause pause) {
        Uploads uploads = new Uploads(server, kept);
        Pictures pictures = new Pictures(uploads, kept, pause);
        direct = new DirectConversations(server);
        posts = new Posts(server, pictures);
        whispers = new Whispers(server);
        statuses = new Statuses(server);
        views = new Views(server, pictures);
        files = new SentFiles(server, uploads);
    }

    @Override
    public Receipt deliver(String key, boolean again, Delivery delivery, Optional<Place> thread) {
        Attempt attempt = new Attempt(key, again, delivery);
        return switch (delivery) {
            case Delivery.Post post -> Outcomes.of(() -> posts.post(attempt, place(post.to(), thread), post.card()));
            case Delivery.Announce announce ->
                Outcomes.of(() -> posts.announce(attempt, channel(announce.channel()), announce.card()));
            case Delivery.SendFile file -> Outcomes.of(() -> sendFile(attempt, file));
            case Delivery.Thinking thinking -> thinking(thinking, thread);
            case Delivery.Whisper whisper -> Outcomes.of(() -> whisper(attempt, whisper));
            case Delivery.Open open -> Outcomes.of(() -> open(attempt, open));
            case Delivery.Renew renew -> Outcomes.of(() -> renew(renew));
            case Delivery.Change change -> Outcomes.of(() -> change(change, thread));
            case Delivery.Home home -> Outcomes.of(() -> home(attempt, home));
            case Delivery.RemoveFile file -> Outcomes.of(() -> removeFile(file));
        };
    }

    @Override
    public boolean stands(String key, Delivery delivery) {
        if (!(delivery instanceof Delivery.Announce announce)) return false;
        Receipt found = Outcomes.of(() -> posts.find(key, channel(announce.channel())));
        return found instanceof Receipt.Sent;
    }

    @Override
    public boolean letsGrow(String workspace) {
        return growing.begin(workspace);
    }

    private Place place(Destination to, Optional<Place> thread) throws IOException, SlackApiException, Refused {
        return switch (to) {
            case Destination.At(var place) -> place;
            case Destination.Direct(var learner) -> new Place(direct.with(learner), Optional.empty());
            case Destination.InThread _ -> thread.orElseThrow(() -> new Refused("thread_unknown"));
        };
    }

    private static Place channel(String id) {
        return new Place(id, Optional.empty());
    }

    private Receipt sendFile(Attempt attempt, Delivery.SendFile file) throws IOException, SlackApiException, Refused {
        if (files.send(attempt, direct.with(file.learner()), file)) return NOTHING_LEFT;
        return directly(attempt, file.otherwise());
    }

    private Receipt removeFile(Delivery.RemoveFile file) throws IOException, SlackApiException, Refused {
        files.remove(file.reference());
        return NOTHING_LEFT;
    }

    /** It is only a courtesy, and late it is worse than none. */
    private Receipt thinking(Delivery.Thinking thinking, Optional<Place> thread) {
        Receipt outcome = Outcomes.of(() -> {
            statuses.show(place(thinking.to(), thread), thinking.status());
            return NOTHING_LEFT;
        });
        if (!(outcome instanceof Receipt.Sent)) log.info("no status shown: {}", outcome);
        return NOTHING_LEFT;
    }

    private Receipt whisper(Attempt attempt, Delivery.Whisper whisper) throws IOException, SlackApiException, Refused {
        if (whispers.whisper(whisper.reply(), whisper.card())) return NOTHING_LEFT;
        return directly(attempt, whisper.card());
    }

    private Receipt open(Attempt attempt, Delivery.Open open) throws IOException, SlackApiException, Refused {
        if (views.open(open.trigger(), open.form(), attempt.again())) return NOTHING_LEFT;
        return directly(attempt, open.otherwise());
    }

    private Receipt renew(Delivery.Renew renew) throws IOException, SlackApiException, Refused {
        views.renew(renew.form());
        return NOTHING_LEFT;
    }

    private Receipt change(Delivery.Change change, Optional<Place> thread)
            throws IOException, SlackApiException, Refused {
        switch (change.message()) {
            case Earlier.Opening _, Earlier.Below _ ->
                posts.change(thread.orElseThrow(() -> new Refused("thread_unknown")), change.card());
            case Earlier.Pressed(var reply) -> whispers.replace(reply, change.card());
        }
        return NOTHING_LEFT;
    }

    private Receipt home(Attempt attempt, Delivery.Home home) throws IOException, SlackApiException, Refused {
        views.publish(attempt, home);
        return NOTHING_LEFT;
    }

    private Receipt directly(Attempt attempt, Card card) throws IOException, SlackApiException, Refused {
        LearnerId learner = attempt.delivery().learner();
        return posts.post(attempt, new Place(direct.with(learner), Optional.empty()), card);
    }
}

package coach.rapport.slack.posting;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Earlier;
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

    public SlackPlatform(SlackServer server) {
        this(server, Pause::sleeping);
    }

    SlackPlatform(SlackServer server, Pause pause) {
        direct = new DirectConversations(server);
        posts = new Posts(server, pause);
        whispers = new Whispers(server);
        statuses = new Statuses(server);
        views = new Views(server);
        files = new SentFiles(server);
    }

    @Override
    public Receipt deliver(String key, boolean again, Delivery delivery, Optional<Place> thread) {
        return switch (delivery) {
            case Delivery.Post post -> Outcomes.of(() -> posts.post(key, again, place(post.to(), thread), post.card()));
            case Delivery.Announce announce ->
                Outcomes.of(() -> posts.announce(key, again, channel(announce.channel()), announce.card()));
            case Delivery.SendFile file -> Outcomes.of(() -> sendFile(key, again, file));
            case Delivery.Thinking thinking -> thinking(thinking, thread);
            case Delivery.Whisper whisper -> Outcomes.of(() -> whisper(key, again, whisper));
            case Delivery.Open open -> Outcomes.of(() -> open(key, again, open));
            case Delivery.Renew renew -> Outcomes.of(() -> renew(renew));
            case Delivery.Change change -> Outcomes.of(() -> change(change, thread));
            case Delivery.Home(var learner, var card) -> Outcomes.of(() -> home(learner, card));
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

    private Receipt sendFile(String key, boolean again, Delivery.SendFile file)
            throws IOException, SlackApiException, Refused {
        if (files.send(direct.with(file.learner()), file)) return NOTHING_LEFT;
        return directly(key, again, file.learner(), file.otherwise());
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

    private Receipt whisper(String key, boolean again, Delivery.Whisper whisper)
            throws IOException, SlackApiException, Refused {
        if (whispers.whisper(whisper.reply(), whisper.card())) return NOTHING_LEFT;
        return directly(key, again, whisper.learner(), whisper.card());
    }

    private Receipt open(String key, boolean again, Delivery.Open open) throws IOException, SlackApiException, Refused {
        if (views.open(open.trigger(), open.form(), again)) return NOTHING_LEFT;
        return directly(key, again, open.learner(), open.otherwise());
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

    private Receipt home(LearnerId learner, Card card) throws IOException, SlackApiException, Refused {
        views.publish(learner, card);
        return NOTHING_LEFT;
    }

    private Receipt directly(String key, boolean again, LearnerId learner, Card card)
            throws IOException, SlackApiException, Refused {
        return posts.post(key, again, new Place(direct.with(learner), Optional.empty()), card);
    }
}

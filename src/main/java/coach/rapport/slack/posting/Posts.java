package coach.rapport.slack.posting;

import coach.rapport.chat.Card;
import coach.rapport.chat.Place;
import coach.rapport.chat.Platform.Receipt;
import coach.rapport.slack.blocks.Blocks;
import coach.rapport.slack.blocks.PictureFiles;
import coach.rapport.slack.blocks.Summary;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** New messages. */
final class Posts {
    private static final Logger log = LoggerFactory.getLogger(Posts.class);

    /** What Slack says of a picture that it has, but has not looked at yet. */
    private static final Set<String> NOT_READY = Set.of("invalid_blocks", "invalid_slack_file", "slack_file_not_found");

    private static final int TRIES = 5;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final SlackServer server;
    private final Marks marks;
    private final Pictures pictures;
    private final Pause pause;

    Posts(SlackServer server, Pause pause) {
        this.server = server;
        this.marks = new Marks(server);
        this.pictures = new Pictures(server);
        this.pause = pause;
    }

    Receipt post(String key, boolean again, Place place, Card card) throws IOException, SlackApiException, Refused {
        Optional<String> earlier = again ? earlier(key, place) : Optional.empty();
        if (earlier.isPresent()) return sent(place, earlier.get());
        return sent(place, post(key, place, card, pictures.store(card)).getTs());
    }

    /** Posts to a channel. Where we may not look, nothing is said again: twice would be seen by all. */
    Receipt announce(String key, boolean again, Place place, Card card) throws IOException, SlackApiException, Refused {
        Optional<String> earlier = again ? marks.find(key, place) : Optional.empty();
        if (earlier.isPresent()) return sent(place, earlier.get());
        return sent(place, post(key, place, card, pictures.store(card)).getTs());
    }

    /** @throws Refused where it does not stand there, or we may not look */
    Receipt find(String key, Place place) throws IOException, SlackApiException, Refused {
        return sent(place, marks.find(key, place).orElseThrow(() -> new Refused("message_not_found")));
    }

    /** Where we may not look, we post: said twice is better than not at all. */
    private Optional<String> earlier(String key, Place place) throws IOException, SlackApiException {
        try {
            return marks.find(key, place);
        } catch (Refused refused) {
            log.warn("could not look for an earlier attempt: {}", refused.code());
            return Optional.empty();
        }
    }

    private ChatPostMessageResponse post(String key, Place place, Card card, PictureFiles files)
            throws IOException, SlackApiException, Refused {
        for (int attempt = 1; !files.isEmpty() && attempt <= TRIES; attempt++) {
            try {
                return once(key, place, card, files);
            } catch (Refused refused) {
                if (!NOT_READY.contains(refused.code())) throw refused;
                pause.of(BETWEEN);
            }
        }
        return once(key, place, card, PictureFiles.none());
    }

    private ChatPostMessageResponse once(String key, Place place, Card card, PictureFiles files)
            throws IOException, SlackApiException, Refused {
        return Refused.unlessOk(server.methods()
                .chatPostMessage(ChatPostMessageRequest.builder()
                        .channel(place.conversation())
                        .threadTs(place.thread().orElse(null))
                        .text(Summary.of(card.summary()))
                        .blocks(Blocks.message(card, files))
                        .metadata(Marks.mark(key))
                        .parse("none")
                        .mrkdwn(false)
                        .linkNames(false)
                        .unfurlLinks(false)
                        .unfurlMedia(false)
                        .build()));
    }

    /** Changes the message that the place's thread is below. One that Slack no longer lets us change stays as it was. */
    void change(Place place, Card card) throws IOException, SlackApiException, Refused {
        var answer = server.methods()
                .chatUpdate(asked -> asked.channel(place.conversation())
                        .ts(place.thread().orElseThrow())
                        .text(Summary.of(card.summary()))
                        .blocks(Blocks.message(card, PictureFiles.none()))
                        .parse("none")
                        .linkNames(false));
        try {
            Refused.unlessOk(answer);
        } catch (Refused refused) {
            if (refused.passing()) throw refused;
            log.info("a message stays as it was: {}", refused.code());
        }
    }

    private static Receipt sent(Place place, String message) {
        return new Receipt.Sent(Optional.of(new Place(place.conversation(), Optional.of(message))));
    }
}

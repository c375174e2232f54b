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
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** New messages. */
final class Posts {
    private static final Logger log = LoggerFactory.getLogger(Posts.class);

    private final SlackServer server;
    private final Marks marks;
    private final Pictures pictures;

    Posts(SlackServer server, Pictures pictures) {
        this.server = server;
        this.marks = new Marks(server);
        this.pictures = pictures;
    }

    Receipt post(Attempt attempt, Place place, Card card) throws IOException, SlackApiException, Refused {
        Optional<String> earlier = attempt.again() ? earlier(attempt.key(), place) : Optional.empty();
        if (earlier.isPresent()) return sent(place, earlier.get());
        PictureFiles files = pictures.store(attempt, card);
        return sent(
                place,
                pictures.show(files, shown -> once(attempt.key(), place, card, shown))
                        .getTs());
    }

    /** Posts to a channel. Where we may not look, nothing is said again: twice would be seen by all. */
    Receipt announce(Attempt attempt, Place place, Card card) throws IOException, SlackApiException, Refused {
        Optional<String> earlier = attempt.again() ? marks.find(attempt.key(), place) : Optional.empty();
        if (earlier.isPresent()) return sent(place, earlier.get());
        return sent(place, once(attempt.key(), place, card, PictureFiles.none()).getTs());
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

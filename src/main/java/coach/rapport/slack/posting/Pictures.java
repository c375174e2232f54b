package coach.rapport.slack.posting;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.KeptFiles;
import coach.rapport.chat.Part.Picture;
import coach.rapport.slack.blocks.PictureFiles;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesUploadV2Request.UploadFile;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores a card's pictures with Slack. One that Slack will not take is told in words instead. */
final class Pictures {
    private static final Logger log = LoggerFactory.getLogger(Pictures.class);

    /** What Slack says of a picture that it has, but has not looked at yet; or has no longer. */
    private static final Set<String> AMISS = Set.of("invalid_blocks", "invalid_slack_file", "slack_file_not_found");

    private static final int TRIES = 5;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Uploads uploads;
    private final KeptFiles kept;
    private final Pause pause;

    Pictures(Uploads uploads, KeptFiles kept, Pause pause) {
        this.uploads = uploads;
        this.kept = kept;
        this.pause = pause;
    }

    static boolean areAmiss(Refused refused) {
        return AMISS.contains(refused.code());
    }

    /** Returns what Slack has already for this page; empty where there are no pictures on it, or Slack has not all of them. */
    Optional<PictureFiles> findOnHome(Delivery.Home home) {
        List<Picture> pictures = listOn(home.card());
        PictureFiles files = new PictureFiles();
        for (Picture picture : pictures) {
            Optional<String> file = kept.findOnHome(home.learner(), picture.png());
            if (file.isEmpty()) return Optional.empty();
            files.put(picture, file.get());
        }
        return pictures.isEmpty() ? Optional.empty() : Optional.of(files);
    }

    PictureFiles store(Attempt attempt, Card card) throws IOException, SlackApiException, Refused {
        PictureFiles files = new PictureFiles();
        for (Picture picture : listOn(card)) store(attempt, picture, files);
        return files;
    }

    private static List<Picture> listOn(Card card) {
        return card.parts().stream()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();
    }

    private void store(Attempt attempt, Picture picture, PictureFiles files)
            throws IOException, SlackApiException, Refused {
        try {
            files.put(picture, uploads.upload(attempt, Optional.empty(), upload(picture)));
        } catch (Refused refused) {
            if (refused.passing()) throw refused;
            log.warn("Slack took no picture: {}", refused.code());
        }
    }

    private static UploadFile upload(Picture picture) {
        return UploadFile.builder()
                .fileData(picture.png())
                .filename("picture.png")
                .title(picture.title())
                .altTxt(picture.alternative())
                .build();
    }

    /** Shows pictures as soon as Slack has looked at them; without them where that takes too long. */
    <T> T show(PictureFiles files, PicturesCall<T> call) throws IOException, SlackApiException, Refused {
        for (int attempt = 1; !files.isEmpty() && attempt <= TRIES; attempt++) {
            try {
                return call.run(files);
            } catch (Refused refused) {
                if (!areAmiss(refused)) throw refused;
                pause.of(BETWEEN);
            }
        }
        return call.run(PictureFiles.none());
    }
}

package coach.rapport.slack.posting;

import coach.rapport.chat.Card;
import coach.rapport.chat.Part.Picture;
import coach.rapport.slack.blocks.PictureFiles;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stores a card's pictures with Slack. One that Slack will not take is told in words instead. */
final class Pictures {
    private static final Logger log = LoggerFactory.getLogger(Pictures.class);

    private final SlackServer server;

    Pictures(SlackServer server) {
        this.server = server;
    }

    PictureFiles store(Card card) throws IOException, SlackApiException, Refused {
        PictureFiles files = new PictureFiles();
        for (var part : card.parts()) {
            if (part instanceof Picture picture) store(picture, files);
        }
        return files;
    }

    private void store(Picture picture, PictureFiles files) throws IOException, SlackApiException, Refused {
        try {
            files.put(picture, upload(picture));
        } catch (Refused refused) {
            if (refused.passing()) throw refused;
            log.warn("Slack took no picture: {}", refused.code());
        }
    }

    private String upload(Picture picture) throws IOException, SlackApiException, Refused {
        return Uploads.upload(server, request(picture))
                .getCompleteResponse()
                .getFiles()
                .getFirst()
                .getId();
    }

    private static FilesUploadV2Request request(Picture picture) {
        return FilesUploadV2Request.builder()
                .fileData(picture.png())
                .filename("picture.png")
                .title(picture.title())
                .altTxt(picture.alternative())
                // Asking for its details would need one more permission.
                .requestFileInfo(false)
                .build();
    }
}

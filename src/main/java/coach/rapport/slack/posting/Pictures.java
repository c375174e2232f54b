package coach.rapport.slack.posting;

import coach.rapport.chat.Card;
import coach.rapport.chat.Part.Picture;
import coach.rapport.slack.blocks.PictureFiles;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.files.FilesUploadV2Response;
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

    PictureFiles store(Card card) throws IOException, SlackApiException {
        PictureFiles files = new PictureFiles();
        for (var part : card.parts()) {
            if (part instanceof Picture picture) store(picture, files);
        }
        return files;
    }

    private void store(Picture picture, PictureFiles files) throws IOException, SlackApiException {
        try {
            files.put(picture, upload(picture));
        } catch (Refused refused) {
            log.warn("Slack took no picture: {}", refused.code());
        }
    }

    private String upload(Picture picture) throws IOException, SlackApiException, Refused {
        FilesUploadV2Response uploaded = Refused.unlessOk(server.methods()
                .filesUploadV2(file -> file.fileData(picture.png())
                        .filename("picture.png")
                        .title(picture.title())
                        .altTxt(picture.alternative())
                        // Asking for its details would need one more permission.
                        .requestFileInfo(false)));
        return uploaded.getCompleteResponse().getFiles().getFirst().getId();
    }
}

package coach.rapport.slack.posting;

import coach.rapport.chat.Delivery;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files for one person, in the direct conversation. One that got through before the connection broke is sent again: a
 * file carries no mark of ours, and the same file twice does no harm.
 */
final class SentFiles {
    private static final Logger log = LoggerFactory.getLogger(SentFiles.class);

    private final SlackServer server;

    SentFiles(SlackServer server) {
        this.server = server;
    }

    /** Returns whether Slack took it. */
    boolean send(String conversation, Delivery.SendFile file) throws IOException, SlackApiException, Refused {
        try {
            Uploads.upload(server, request(conversation, file));
            return true;
        } catch (Refused refused) {
            if (refused.passing()) throw refused;
            log.warn("Slack took no file: {}", refused.code());
            return false;
        }
    }

    private static FilesUploadV2Request request(String conversation, Delivery.SendFile file) {
        return FilesUploadV2Request.builder()
                .channel(conversation)
                .fileData(file.text().getBytes(StandardCharsets.UTF_8))
                .filename(file.name())
                .title(file.title())
                // Asking for its details would need one more permission.
                .requestFileInfo(false)
                .build();
    }
}

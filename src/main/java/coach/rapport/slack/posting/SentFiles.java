package coach.rapport.slack.posting;

import coach.rapport.chat.Delivery;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.files.FilesUploadV2Request.UploadFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files for one person, in the direct conversation. One that got through before the connection broke is sent again: a
 * file carries no mark of ours, and the same file twice does no harm.
 */
final class SentFiles {
    private static final Logger log = LoggerFactory.getLogger(SentFiles.class);

    private static final Set<String> GONE = Set.of("file_not_found", "file_deleted");

    private final SlackServer server;
    private final Uploads uploads;

    SentFiles(SlackServer server, Uploads uploads) {
        this.server = server;
        this.uploads = uploads;
    }

    /** Returns whether Slack took it. */
    boolean send(Attempt attempt, String conversation, Delivery.SendFile file)
            throws IOException, SlackApiException, Refused {
        try {
            uploads.upload(attempt, Optional.of(conversation), upload(file));
            return true;
        } catch (Refused refused) {
            if (refused.passing()) throw refused;
            log.warn("Slack took no file: {}", refused.code());
            return false;
        }
    }

    private static UploadFile upload(Delivery.SendFile file) {
        return UploadFile.builder()
                .fileData(file.text().getBytes(StandardCharsets.UTF_8))
                .filename(file.name())
                .title(file.title())
                .build();
    }

    void remove(String file) throws IOException, SlackApiException, Refused {
        try {
            Refused.unlessOk(server.methods().filesDelete(asked -> asked.file(file)));
        } catch (Refused refused) {
            if (!GONE.contains(refused.code())) throw refused;
        }
    }
}

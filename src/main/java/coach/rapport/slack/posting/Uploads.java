package coach.rapport.slack.posting;

import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

/** Files on their way to Slack. */
final class Uploads {
    private Uploads() {}

    static FilesUploadV2Response upload(SlackServer server, FilesUploadV2Request request)
            throws IOException, SlackApiException, Refused {
        try {
            return server.methods().filesUploadV2(request);
        } catch (SlackFilesUploadV2Exception refused) {
            throw new Refused(code(refused));
        }
    }

    /** The SDK uploads in three steps; the first that went wrong says why. */
    private static String code(SlackFilesUploadV2Exception refused) {
        return Stream.<SlackApiTextResponse>concat(
                        refused.getGetURLResponses().stream(), Stream.ofNullable(refused.getCompleteResponse()))
                .map(SlackApiTextResponse::getError)
                .filter(Objects::nonNull)
                .findFirst()
                // The step between them has no code, and fails only when the file store is out of order.
                .orElse("service_unavailable");
    }
}

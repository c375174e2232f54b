package coach.rapport.slack.posting;

import coach.rapport.chat.KeptFiles;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.impl.FilesUploadV2Helper;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import com.slack.api.methods.request.files.FilesUploadV2Request.UploadFile;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Files on their way to Slack. */
final class Uploads {
    private final SlackServer server;
    private final KeptFiles kept;

    Uploads(SlackServer server, KeptFiles kept) {
        this.server = server;
        this.kept = kept;
    }

    /**
     * Returns Slack's id of the file.
     *
     * @param conversation where it is shown; empty where it is only stored
     */
    String upload(Attempt attempt, Optional<String> conversation, UploadFile file)
            throws IOException, SlackApiException, Refused {
        String id = handOver(file);
        try {
            complete(id, conversation, file);
        } finally {
            // Also where no answer came: Slack may have it all the same.
            kept.add(attempt.key(), attempt.delivery(), file.getFileData(), id);
        }
        return id;
    }

    private String handOver(UploadFile file) throws IOException, SlackApiException, Refused {
        try (FilesUploadV2Helper steps = new FilesUploadV2Helper(server.methods())) {
            return steps.uploadFile(FilesUploadV2Request.builder().build(), file);
        } catch (SlackFilesUploadV2Exception refused) {
            throw new Refused(refused.getGetURLResponses().stream()
                    .map(SlackApiTextResponse::getError)
                    .filter(Objects::nonNull)
                    .findFirst()
                    // The step after it has no code, and fails only when the file store is out of order.
                    .orElse("service_unavailable"));
        }
    }

    private void complete(String id, Optional<String> conversation, UploadFile file)
            throws IOException, SlackApiException, Refused {
        FileDetails details =
                FileDetails.builder().id(id).title(file.getTitle()).build();
        Refused.unlessOk(server.methods()
                .filesCompleteUploadExternal(
                        asked -> asked.channelId(conversation.orElse(null)).files(List.of(details))));
    }
}

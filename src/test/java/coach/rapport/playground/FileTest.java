package coach.rapport.playground;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.playground.workspace.Json;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files, as people fetch them and the app deletes them. */
class FileTest {
    private static final String ANA = "U0ANA00001";
    private static final String DIRECT = "D0ANA00001";

    @TempDir
    Path state;

    RunningPlayground playground;
    MethodsClient client;

    @BeforeEach
    void start() {
        playground = RunningPlayground.start(state);
        client = playground.client();
    }

    @AfterEach
    void stop() {
        playground.close();
    }

    @Test
    void ofTheAppsIsShownWithItsTitleAndCanBeFetched() throws Exception {
        send();
        assertThat(Json.text(shared(), "title")).isEqualTo("Your notebook");
        assertThat(fetched(shared()).body()).isEqualTo("# Kept");
    }

    @Test
    void leavesItsPlaceAndNoMoreOnceItIsDeleted() throws Exception {
        send();
        JsonNode file = shared();
        assertThat(deleted(file)).isEmpty();
        assertThat(fetched(file).statusCode()).isEqualTo(404);
        assertThat(shared().propertyNames()).containsExactlyInAnyOrder("id", "mode");
        assertThat(deleted(file)).isEqualTo("file_not_found");
    }

    @Test
    void ofSomebodyElsesIsNotTheAppsToDelete() throws Exception {
        JsonNode anas = Json.parse(playground
                        .send(request("/playground/learner/upload?name=note.txt&user=" + ANA)
                                .POST(HttpRequest.BodyPublishers.ofString("mine"))
                                .build())
                        .body())
                .path("file");
        assertThat(deleted(anas)).isEqualTo("cant_delete_file");
        assertThat(fetched(anas).body()).isEqualTo("mine");
    }

    private void send() throws Exception {
        client.filesUploadV2(FilesUploadV2Request.builder()
                .channel(DIRECT)
                .filename("notebook.md")
                .title("Your notebook")
                .fileData("# Kept".getBytes(StandardCharsets.UTF_8))
                .requestFileInfo(false)
                .build());
    }

    private JsonNode shared() {
        return playground
                .get("/playground/control/messages?channel=" + DIRECT)
                .path("messages")
                .path(0)
                .path("files")
                .path(0);
    }

    /** Returns what Slack has against it; empty where it is done. */
    private String deleted(JsonNode file) throws Exception {
        var answer = client.filesDelete(asked -> asked.file(Json.text(file, "id")));
        return answer.isOk() ? "" : answer.getError();
    }

    private HttpResponse<String> fetched(JsonNode file) {
        return playground.send(
                request("/playground/files/" + Json.text(file, "id")).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(playground.url(path)));
    }
}

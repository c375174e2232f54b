package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.FileCards;
import coach.rapport.playground.workspace.Files;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Messages;
import coach.rapport.playground.workspace.OwnAddress;
import coach.rapport.playground.workspace.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code files.*}: an address for the bytes, then the bytes, then the end of the upload; and the end of a file. */
@PlaygroundPart
class FileMethods implements ApiFamily {
    private final Doorkeeper doorkeeper;
    private final Files files;
    private final FileCards cards;
    private final Messages messages;
    private final OwnAddress address;

    FileMethods(Doorkeeper doorkeeper, Files files, FileCards cards, Messages messages, OwnAddress address) {
        this.doorkeeper = doorkeeper;
        this.files = files;
        this.cards = cards;
        this.messages = messages;
        this.address = address;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "files.getUploadURLExternal", this::begin,
                "files.completeUploadExternal", this::complete,
                "files.info", this::info,
                "files.delete", this::delete);
    }

    private ObjectNode begin(ApiCall call) {
        int length = call.number("length", 0);
        if (length < 1) throw ApiError.missing("length");
        ObjectNode file = files.begin(People.BOT, call.required("filename"), length, call.text("alt_txt"));
        String id = Json.text(file, "id");
        return Json.object()
                .put("upload_url", address.at("/playground/upload/" + id))
                .put("file_id", id);
    }

    private ObjectNode complete(ApiCall call) {
        JsonNode named = call.findJson("files", "invalid_arguments").orElseThrow(() -> ApiError.missing("files"));
        String channel =
                call.find("channel_id").orElseGet(() -> call.text("channels").split(",", 2)[0]);
        if (!channel.isEmpty()) doorkeeper.checkThread(doorkeeper.open(channel), call.text("thread_ts"));
        List<ObjectNode> completed = new ArrayList<>();
        for (JsonNode file : Json.items(named)) completed.add(completed(file));
        if (!channel.isEmpty()) share(call, doorkeeper.open(channel), completed);
        ObjectNode answer = Json.object();
        answer.set("files", Json.arrayOf(completed));
        return answer;
    }

    private ObjectNode completed(JsonNode file) {
        String id = Json.text(file, "id");
        if (files.findBytes(id).isEmpty()) throw new ApiError("file_not_found");
        return cards.of(files.complete(id, Json.text(file, "title")));
    }

    private void share(ApiCall call, Conversation conversation, List<ObjectNode> shared) {
        ObjectNode draft = Drafts.signed(Json.object().put("text", call.text("initial_comment")));
        draft.put("subtype", "file_share").set("files", Json.arrayOf(shared));
        call.find("thread_ts").ifPresent(root -> draft.put("thread_ts", root));
        messages.post(conversation.id(), draft);
    }

    private ObjectNode info(ApiCall call) {
        ObjectNode answer = Json.object();
        answer.set("file", cards.of(files.get(call.required("file"))));
        return answer;
    }

    private ObjectNode delete(ApiCall call) {
        ObjectNode file = files.get(call.required("file"));
        if (!Json.text(file, "user").equals(People.BOT)) throw new ApiError("cant_delete_file");
        String id = Json.text(file, "id");
        files.remove(id);
        messages.removeFile(id);
        return Json.object();
    }
}

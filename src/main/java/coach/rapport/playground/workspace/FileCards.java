package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import tools.jackson.databind.node.ObjectNode;

/** A file as Slack describes it: everything but its bytes. */
@PlaygroundPart
public class FileCards {
    private final OwnAddress address;

    FileCards(OwnAddress address) {
        this.address = address;
    }

    public ObjectNode of(ObjectNode file) {
        ObjectNode card = file.deepCopy();
        card.remove("bytes");
        card.remove("ready");
        String url = address.at("/playground/files/" + Json.text(file, "id"));
        return card.put("mode", "hosted").put("url_private", url).put("url_private_download", url);
    }
}

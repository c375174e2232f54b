package coach.rapport.wholepath;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds what Slack would bring to life in what Rapport sent: mentions, links, pictures, markup. */
final class Alive {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> LIVE_ELEMENTS =
            Set.of("link", "user", "usergroup", "team", "channel", "broadcast", "emoji", "date", "color");
    private static final Set<String> LIVE_FIELDS = Set.of("attachments", "image_url", "thumb_url", "url", "icon_url");
    /** What a picture is called, read aloud to the letter. */
    private static final Set<String> PLAIN_FIELDS = Set.of("alt_text", "alt_txt");

    private static final Pattern MARKUP = Pattern.compile("<[!@#]|<https?:|<mailto:", Pattern.CASE_INSENSITIVE);

    private final List<String> found = new ArrayList<>();

    private Alive() {}

    /** @param call a call of Slack's API, as the stand-in recorded it */
    static List<String> in(JsonNode call) {
        Alive alive = new Alive();
        JsonNode arguments = call.path("arguments");
        alive.look("", arguments);
        if (call.path("method").asString("").equals("chat.postMessage")) alive.checkSwitches(arguments);
        return alive.found;
    }

    private void checkSwitches(JsonNode arguments) {
        if (!arguments.path("parse").asString("").equals("none")) found.add("parse is not none");
        for (String field : List.of("mrkdwn", "link_names", "unfurl_links", "unfurl_media")) {
            if (!Set.of("false", "0").contains(arguments.path(field).asString(""))) found.add(field + " is not off");
        }
    }

    private void look(String field, JsonNode node) {
        if (node.isString()) {
            lookInto(field, node.asString());
            return;
        }
        String type = node.path("type").asString("");
        if (LIVE_ELEMENTS.contains(type)) found.add("element " + type);
        if (type.equals("mrkdwn")) found.add("text with markup");
        // What a rich text element of this type holds is shown to the letter.
        if (type.equals("text")) return;
        node.propertyStream().forEach(entry -> lookAt(entry.getKey(), entry.getValue()));
        if (node.isArray()) node.forEach(child -> look(field, child));
    }

    private void lookAt(String field, JsonNode value) {
        if (LIVE_FIELDS.contains(field)) found.add("field " + field);
        if (!PLAIN_FIELDS.contains(field)) look(field, value);
    }

    private void lookInto(String field, String text) {
        if (Set.of("blocks", "view", "metadata", "attachments", "files").contains(field)) {
            try {
                look(field, JSON.readTree(text));
                return;
            } catch (JacksonException notJson) {
                found.add(field + " is not JSON");
            }
        }
        if (MARKUP.matcher(text).find()) found.add("markup in " + field);
    }
}

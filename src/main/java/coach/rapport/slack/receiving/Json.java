package coach.rapport.slack.receiving;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/** What Slack sent, read field by field, so that a field of an unknown shape elsewhere does no harm. */
record Json(JsonObject object) {
    private static final Json NOTHING = new Json(new JsonObject());

    /** Returns the field's text, or nothing where it is missing or no text. */
    String text(String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    Optional<String> find(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    Json within(String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonObject() ? new Json(value.getAsJsonObject()) : NOTHING;
    }

    /** Returns the first of a list, or nothing where there is none or it is no object. */
    Json first(String name) {
        if (!lists(name)) return NOTHING;
        JsonElement first = object.getAsJsonArray(name).get(0);
        return first.isJsonObject() ? new Json(first.getAsJsonObject()) : NOTHING;
    }

    /** Returns whether the field is a list with something in it. */
    boolean lists(String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonArray() && !value.getAsJsonArray().isEmpty();
    }

    boolean has(String name) {
        return object.has(name) && !object.get(name).isJsonNull();
    }
}

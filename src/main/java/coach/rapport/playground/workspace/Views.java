package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each person's Home, and the modals open before them: at most three, one over the other. */
@PlaygroundPart
public class Views {
    /** How many modals can lie over each other. */
    public static final int DEEPEST = 3;

    private final Shelf shelf;

    Views(Shelf shelf) {
        this.shelf = shelf;
    }

    public Optional<ObjectNode> findHome(String user) {
        return shelf.find(Kind.HOME, user).map(home -> (ObjectNode) home.path("view"));
    }

    public ObjectNode publish(String user, ObjectNode draft) {
        ObjectNode view = findHome(user).map(old -> renewed(old, draft)).orElseGet(() -> created(draft));
        ObjectNode home = Json.object().put("user", user);
        home.set("view", view);
        shelf.put(Kind.HOME, user, home);
        return view;
    }

    /** The modals before a person, the lowest first. */
    public List<ObjectNode> stack(String user) {
        List<ObjectNode> views = new ArrayList<>();
        shelf.find(Kind.MODAL, user)
                .ifPresent(modal -> Json.items(modal.path("stack")).forEach(view -> views.add((ObjectNode) view)));
        return views;
    }

    public ObjectNode open(String user, ObjectNode draft) {
        ObjectNode view = rooted(created(draft), List.of());
        show(user, List.of(view));
        return view;
    }

    public ObjectNode push(String user, ObjectNode draft) {
        List<ObjectNode> stack = stack(user);
        ObjectNode view = rooted(created(draft), stack);
        stack.add(view);
        show(user, stack);
        return view;
    }

    /** Replaces an open modal, keeping its id and its place. */
    public ObjectNode update(String user, ObjectNode old, ObjectNode draft) {
        ObjectNode view = renewed(old, draft);
        show(
                user,
                stack(user).stream().map(open -> same(open, old) ? view : open).toList());
        return view;
    }

    public void close(String user, ObjectNode view) {
        show(user, stack(user).stream().filter(open -> !same(open, view)).toList());
    }

    public void closeAll(String user) {
        show(user, List.of());
    }

    /** Who has a modal open that has this view id or this external id. */
    public Optional<Open> findOpen(String viewId, String externalId) {
        return shelf.list(Kind.MODAL).stream()
                .map(modal -> Json.text(modal, "user"))
                .flatMap(user -> stack(user).stream().map(view -> new Open(user, view)))
                .filter(open -> matches(open.view(), viewId, externalId))
                .findFirst();
    }

    /** A modal before somebody. */
    public record Open(String user, ObjectNode view) {}

    private static boolean matches(ObjectNode view, String viewId, String externalId) {
        return viewId.isEmpty()
                ? !externalId.isEmpty() && Json.text(view, "external_id").equals(externalId)
                : Json.text(view, "id").equals(viewId);
    }

    private static boolean same(JsonNode left, JsonNode right) {
        return Json.text(left, "id").equals(Json.text(right, "id"));
    }

    private void show(String user, List<ObjectNode> stack) {
        if (stack.isEmpty()) {
            shelf.remove(Kind.MODAL, user);
            return;
        }
        ObjectNode modal = Json.object().put("user", user);
        modal.set("stack", Json.arrayOf(stack));
        shelf.put(Kind.MODAL, user, modal);
    }

    private static ObjectNode created(ObjectNode draft) {
        String id = "V" + random();
        ObjectNode view = draft.deepCopy().put("id", id).put("root_view_id", id);
        view.putNull("previous_view_id");
        return completed(view);
    }

    private static ObjectNode renewed(ObjectNode old, ObjectNode draft) {
        ObjectNode view = draft.deepCopy();
        for (String kept : List.of("id", "root_view_id", "previous_view_id")) view.set(kept, old.path(kept));
        return completed(view);
    }

    private static ObjectNode rooted(ObjectNode view, List<ObjectNode> below) {
        if (below.isEmpty()) return view;
        return view.put("root_view_id", Json.text(below.getFirst(), "id"))
                .put("previous_view_id", Json.text(below.getLast(), "id"));
    }

    private static ObjectNode completed(ObjectNode view) {
        view.put("hash", random()).put("team_id", People.TEAM).put("app_installed_team_id", People.TEAM);
        view.put("app_id", People.APP).put("bot_id", People.BOT_ID);
        for (String text : List.of("callback_id", "private_metadata", "external_id")) {
            view.put(text, Json.text(view, text));
        }
        for (String flag : List.of("clear_on_close", "notify_on_close")) {
            view.put(flag, view.path(flag).asBoolean(false));
        }
        view.set("blocks", BlockIds.given(view.path("blocks")));
        if (!view.has("state")) view.putObject("state").putObject("values");
        return view;
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 10).toUpperCase(Locale.ROOT);
    }
}

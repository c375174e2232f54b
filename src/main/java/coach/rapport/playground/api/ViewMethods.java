package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.blocks.Surface;
import coach.rapport.playground.blocks.ViewValidator;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Tickets;
import coach.rapport.playground.workspace.Views;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code views.*}. */
@PlaygroundPart
class ViewMethods implements ApiFamily {
    private static final int LARGEST = 250_000;

    private final Views views;
    private final ViewValidator validator;
    private final Tickets tickets;
    private final People people;

    ViewMethods(Views views, ViewValidator validator, Tickets tickets, People people) {
        this.views = views;
        this.validator = validator;
        this.tickets = tickets;
        this.people = people;
    }

    @Override
    public Map<String, ApiMethod> methods() {
        return Map.of(
                "views.open", this::open,
                "views.push", this::push,
                "views.update", this::update,
                "views.publish", this::publish);
    }

    private ObjectNode open(ApiCall call) {
        ObjectNode view = view(call, Surface.MODAL);
        checkExternalId(view);
        return shown(views.open(user(call), view));
    }

    private ObjectNode push(ApiCall call) {
        ObjectNode view = view(call, Surface.MODAL);
        checkExternalId(view);
        String user = user(call);
        int depth = views.stack(user).size();
        if (depth == 0) throw new ApiError("not_found");
        if (depth >= Views.DEEPEST) throw new ApiError("push_limit_reached");
        return shown(views.push(user, view));
    }

    private ObjectNode update(ApiCall call) {
        ObjectNode view = view(call, Surface.MODAL);
        Views.Open open = views.findOpen(call.text("view_id"), call.text("external_id"))
                .orElseThrow(() -> new ApiError("not_found"));
        checkHash(call, open.view());
        return shown(views.update(open.user(), open.view(), view));
    }

    private ObjectNode publish(ApiCall call) {
        ObjectNode view = view(call, Surface.HOME);
        String user = call.required("user_id");
        if (people.find(user).isEmpty()) throw new ApiError("user_not_found");
        views.findHome(user).ifPresent(old -> checkHash(call, old));
        return shown(views.publish(user, view));
    }

    private ObjectNode view(ApiCall call, Surface surface) {
        ObjectNode view = call.findJson("view", "invalid_arguments")
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseThrow(() -> ApiError.missing("view"));
        if (view.toString().length() > LARGEST) throw new ApiError("view_too_large");
        List<String> problems = validator.check(view, surface);
        if (!problems.isEmpty()) throw new ApiError("invalid_arguments", problems);
        return view;
    }

    private String user(ApiCall call) {
        return switch (tickets.redeem(call.required("trigger_id"))) {
            case Tickets.Outcome.Accepted(String user) -> user;
            case Tickets.Outcome.Refused(String error) -> throw new ApiError(error);
        };
    }

    private void checkExternalId(ObjectNode view) {
        String external = Json.text(view, "external_id");
        if (!external.isEmpty() && views.findOpen("", external).isPresent()) {
            throw new ApiError("duplicate_external_id");
        }
    }

    private static void checkHash(ApiCall call, ObjectNode current) {
        boolean stale = call.find("hash")
                .map(hash -> !hash.equals(Json.text(current, "hash")))
                .orElse(false);
        if (stale) throw new ApiError("hash_conflict");
    }

    private static ObjectNode shown(ObjectNode view) {
        ObjectNode answer = Json.object();
        answer.set("view", view);
        return answer;
    }
}

package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.blocks.Surface;
import coach.rapport.playground.blocks.ViewValidator;
import coach.rapport.playground.deliveries.Answer;
import coach.rapport.playground.deliveries.Outings;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Person;
import coach.rapport.playground.workspace.Views;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sending and closing modals, and what the app answers to that. */
@PlaygroundPart
class Forms {
    private final Outings outings;
    private final Views views;
    private final ViewValidator validator;

    Forms(Outings outings, Views views, ViewValidator validator) {
        this.outings = outings;
        this.views = views;
        this.validator = validator;
    }

    /** @return {@code ok}, and where it is false {@code errors} by block id or one {@code error} */
    ObjectNode submit(Person person, String viewId, JsonNode given) {
        ObjectNode view = top(person, viewId);
        ObjectNode missing = RequiredInputs.missing(view.path("blocks"), given);
        if (!missing.isEmpty()) return errors(missing);
        view.putObject("state").set("values", StateValues.of(view.path("blocks"), given));
        ObjectNode payload = Json.object().put("type", "view_submission");
        payload.set("view", view);
        payload.putArray("response_urls");
        return switch (outings.interaction(person, payload)) {
            case Answer.Given answer when answer.acknowledged() -> follow(person, view, answer.body());
            case Answer.Given _ -> failed("app_error");
            case Answer.None(String reason) -> failed(reason);
        };
    }

    /** @param all whether the whole stack goes, as with the cross in the corner */
    void close(Person person, String viewId, boolean all) {
        ObjectNode view = top(person, viewId);
        List<ObjectNode> closing =
                all || view.path("clear_on_close").asBoolean(false) ? views.stack(person.id()) : List.of(view);
        for (ObjectNode gone : closing.reversed()) {
            views.close(person.id(), gone);
            if (gone.path("notify_on_close").asBoolean(false)) closed(person, gone, closing.size() > 1);
        }
    }

    private void closed(Person person, ObjectNode view, boolean cleared) {
        ObjectNode payload = Json.object().put("type", "view_closed").put("is_cleared", cleared);
        payload.set("view", view);
        outings.interaction(person, payload);
    }

    private ObjectNode follow(Person person, ObjectNode view, String body) {
        ObjectNode response = Json.findObject(body).orElseGet(Json::object);
        return switch (Json.text(response, "response_action")) {
            case "errors" -> errors((ObjectNode) response.path("errors"));
            case "clear" -> {
                views.closeAll(person.id());
                yield done();
            }
            case "update" -> shown(response, draft -> views.update(person.id(), view, draft));
            case "push" -> shown(response, draft -> views.push(person.id(), draft));
            default -> {
                views.close(person.id(), view);
                yield done();
            }
        };
    }

    private ObjectNode shown(ObjectNode response, Consumer<ObjectNode> show) {
        if (!(response.path("view") instanceof ObjectNode draft)) return failed("app_error");
        List<String> problems = validator.check(draft, Surface.MODAL);
        if (!problems.isEmpty()) {
            ObjectNode refused = failed("invalid_view");
            refused.set("messages", Json.strings(problems));
            return refused;
        }
        show.accept(draft);
        return done();
    }

    private ObjectNode top(Person person, String viewId) {
        return views.stack(person.id()).stream()
                .filter(view -> Json.text(view, "id").equals(viewId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("view_not_found"));
    }

    private static ObjectNode done() {
        return Json.object().put("ok", true);
    }

    private static ObjectNode failed(String error) {
        return Json.object().put("ok", false).put("error", error);
    }

    private static ObjectNode errors(ObjectNode errors) {
        ObjectNode answer = Json.object().put("ok", false);
        answer.set("errors", errors);
        return answer;
    }
}

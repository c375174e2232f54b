package coach.rapport.slack.receiving;

import coach.rapport.chat.Place;
import coach.rapport.chat.PrivateReply;
import coach.rapport.chat.Request;
import coach.rapport.chat.Trigger;
import coach.rapport.learners.LearnerId;
import coach.rapport.slack.blocks.ActionIds;
import coach.rapport.slack.blocks.Letters;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Pressed buttons, sent forms and messages' menus as requests. */
final class Interactions {
    private Interactions() {}

    static Optional<Request> read(Json payload) {
        return switch (payload.text("type")) {
            case "block_actions" -> pressed(payload);
            case "view_submission" -> Optional.of(submitted(payload));
            case "message_action" -> Optional.of(chosen(payload));
            default -> Optional.empty();
        };
    }

    private static Optional<Request> pressed(Json payload) {
        Json action = payload.first("actions");
        // Menus and radio buttons report every change; the form brings their values when it is sent.
        if (!action.text("type").equals("button")) return Optional.empty();
        LearnerId from = from(payload);
        return Optional.of(new Request.Pressed(
                "press:" + press(from, action.find("action_ts").orElseGet(() -> payload.text("trigger_id"))),
                from,
                place(payload),
                ActionIds.action(action.text("action_id")),
                action.text("value"),
                payload.find("response_url").map(PrivateReply::new),
                payload.find("trigger_id").map(Trigger::new)));
    }

    // Two people may press at the same time. The id outlives the person's other data, so it does not name them.
    private static UUID press(LearnerId from, String time) {
        return UUID.nameUUIDFromBytes((from.person() + " " + time).getBytes(StandardCharsets.UTF_8));
    }

    private static Request submitted(Json payload) {
        Json view = payload.within("view");
        return new Request.Submitted(
                "form:" + view.text("id") + ":" + view.text("hash"),
                from(payload),
                view.text("callback_id"),
                view.text("private_metadata"),
                values(view.within("state").within("values")),
                payload.find("trigger_id").map(Trigger::new));
    }

    /** What somebody else wrote is not read. */
    private static Request chosen(Json payload) {
        LearnerId from = from(payload);
        Json message = payload.within("message");
        boolean own = message.text("user").equals(from.person()) && !message.has("bot_id");
        return new Request.Shortcut(
                "shortcut:" + press(from, payload.find("action_ts").orElseGet(() -> payload.text("trigger_id"))),
                from,
                payload.text("callback_id"),
                own,
                own ? PlainText.of(message.text("text")) : "",
                payload.find("response_url").map(PrivateReply::new),
                payload.find("trigger_id").map(Trigger::new));
    }

    private static LearnerId from(Json payload) {
        return new LearnerId(Homes.of(payload), payload.within("user").text("id"));
    }

    /** Only a direct conversation is a place: elsewhere an answer would be seen by others. */
    private static Optional<Place> place(Json payload) {
        Json container = payload.within("container");
        String channel = payload.within("channel").find("id").orElseGet(() -> container.text("channel_id"));
        if (!channel.startsWith("D")) return Optional.empty();
        Optional<String> thread = payload.within("message").find("thread_ts").or(() -> container.find("thread_ts"));
        return Optional.of(new Place(channel, thread));
    }

    private static Map<String, String> values(Json blocks) {
        Map<String, String> values = new HashMap<>();
        for (String block : blocks.object().keySet()) {
            Json inputs = blocks.within(block);
            for (String input : inputs.object().keySet()) {
                value(inputs.within(input)).ifPresent(value -> values.put(block, Letters.clean(value)));
            }
        }
        return values;
    }

    private static Optional<String> value(Json input) {
        return input.find("value")
                .or(() -> input.within("selected_option").find("value"))
                .or(() -> input.find("selected_date"))
                .or(() -> input.find("selected_user"));
    }
}

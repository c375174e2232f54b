package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.api.ApiError;
import coach.rapport.playground.api.Responses;
import coach.rapport.playground.deliveries.Answer;
import coach.rapport.playground.deliveries.Outings;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.Json;
import coach.rapport.playground.workspace.Person;
import coach.rapport.playground.workspace.PrivateMessages;
import tools.jackson.databind.node.ObjectNode;

/** Slash commands, and what the app answers at once. */
@PlaygroundPart
class Commands {
    static final String RAPPORT = "/rapport";

    private final Conversations conversations;
    private final Outings outings;
    private final Responses responses;
    private final PrivateMessages privately;
    private final BuiltIn builtIn;

    Commands(
            Conversations conversations,
            Outings outings,
            Responses responses,
            PrivateMessages privately,
            BuiltIn builtIn) {
        this.conversations = conversations;
        this.outings = outings;
        this.responses = responses;
        this.privately = privately;
        this.builtIn = builtIn;
    }

    /** @return why it failed, empty where it did not */
    String run(Person person, String channel, String line) {
        Conversation conversation = conversations.get(channel);
        if (!conversation.has(person.id())) return "not_in_channel";
        String[] words = line.strip().split("\\s+", 2);
        if (builtIn.knows(words[0])) return builtIn(person, channel, words[0], words.length > 1 ? words[1] : "");
        if (conversation.archived()) return "is_archived";
        if (!words[0].equals(RAPPORT)) return fail(person, channel, words[0], "unknown_command");
        String text = TypedText.escaped(words.length > 1 ? words[1].strip() : "");
        return switch (outings.command(person, conversation, RAPPORT, text)) {
            case Answer.Given answer when answer.acknowledged() -> follow(person, channel, answer);
            case Answer.Given _ -> fail(person, channel, RAPPORT, "dispatch_failed");
            case Answer.None(String reason) ->
                fail(person, channel, RAPPORT, reason.equals("http_timeout") ? "operation_timeout" : "dispatch_failed");
        };
    }

    /** Slack itself answers, in a line that only the person sees where it cannot be done. */
    private String builtIn(Person person, String channel, String command, String text) {
        try {
            builtIn.run(person, channel, command, text);
        } catch (IllegalArgumentException refused) {
            say(person, channel, String.valueOf(refused.getMessage()));
        }
        return "";
    }

    private String follow(Person person, String channel, Answer.Given answer) {
        if (answer.body().isBlank()) return "";
        ObjectNode ticket = Json.object().put("channel", channel).put("user", person.id());
        ObjectNode response =
                Json.findObject(answer.body()).orElseGet(() -> Json.object().put("text", answer.body()));
        if (response.isEmpty()) return "";
        try {
            responses.accept(ticket, response);
            return "";
        } catch (ApiError error) {
            return fail(person, channel, RAPPORT, error.name());
        }
    }

    private String fail(Person person, String channel, String command, String error) {
        String text = error.equals("unknown_command")
                ? "`%s` is not a command here. Try `/rapport help`.".formatted(TypedText.escaped(command))
                : "`%s` failed with the error \"%s\".".formatted(command, error);
        say(person, channel, text);
        return error;
    }

    private void say(Person person, String channel, String text) {
        privately.post(
                channel, person.id(), Json.object().put("user", "USLACKBOT").put("text", text));
    }
}

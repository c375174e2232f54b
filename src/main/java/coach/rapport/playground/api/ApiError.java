package coach.rapport.playground.api;

import java.util.List;

/** A refusal under one of Slack's names. */
public class ApiError extends RuntimeException {
    private final String name;
    private final List<String> messages;

    public ApiError(String name) {
        this(name, List.of());
    }

    /** @param messages what is wrong in detail, in Slack's words */
    public ApiError(String name, List<String> messages) {
        super(name);
        this.name = name;
        this.messages = List.copyOf(messages);
    }

    static ApiError missing(String argument) {
        return new ApiError("invalid_arguments", List.of("[ERROR] missing required field: " + argument));
    }

    public String name() {
        return name;
    }

    List<String> messages() {
        return messages;
    }
}

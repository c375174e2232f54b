package coach.rapport.slack.posting;

import com.slack.api.methods.SlackApiTextResponse;
import java.util.Set;

/** Slack answered that it will not. Its message is Slack's error code and nothing else. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    /** Slack's error codes that mean "try again", from the method pages of its documentation. */
    private static final Set<String> PASSING = Set.of(
            "ratelimited",
            "rate_limited",
            "message_limit_exceeded",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org");

    Refused(String code) {
        super(code, null, false, false);
    }

    String code() {
        return String.valueOf(getMessage());
    }

    /** Returns whether it may well say yes in a moment. */
    boolean passing() {
        return PASSING.contains(code());
    }

    /** Returns the response, once it is known to be a yes. */
    static <T extends SlackApiTextResponse> T unlessOk(T response) throws Refused {
        if (response.isOk()) return response;
        throw new Refused(response.getError() == null ? "unknown_error" : response.getError());
    }
}

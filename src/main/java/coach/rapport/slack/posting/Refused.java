package coach.rapport.slack.posting;

import com.slack.api.methods.SlackApiTextResponse;

/** Slack answered that it will not. Its message is Slack's error code and nothing else. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String code) {
        super(code, null, false, false);
    }

    String code() {
        return String.valueOf(getMessage());
    }

    /** Returns the response, once it is known to be a yes. */
    static <T extends SlackApiTextResponse> T unlessOk(T response) throws Refused {
        if (response.isOk()) return response;
        throw new Refused(response.getError() == null ? "unknown_error" : response.getError());
    }
}

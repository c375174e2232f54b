package coach.rapport.slack.looking;

import com.slack.api.methods.SlackApiTextResponse;

/** Slack answered, but not what was asked. */
final class Unanswered extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SlackApiTextResponse answer;

    Unanswered(SlackApiTextResponse answer) {
        super(answer.getError(), null, false, false);
        this.answer = answer;
    }

    static <T extends SlackApiTextResponse> T unlessOk(T answer) throws Unanswered {
        if (answer.isOk()) return answer;
        throw new Unanswered(answer);
    }

    SlackApiTextResponse answer() {
        return answer;
    }
}

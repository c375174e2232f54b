package coach.rapport.slack.posting;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;

/** Something that calls Slack. */
@FunctionalInterface
interface SlackCall<T> {
    T run() throws IOException, SlackApiException, Refused;
}

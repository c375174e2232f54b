package coach.rapport.playground;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The settings that connect Rapport to a real Slack. Any one of them keeps the playground shut. */
final class SlackCredentials {
    private static final List<String> FROM_ENVIRONMENT =
            List.of("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN");
    private static final List<String> FROM_PROPERTIES =
            List.of("rapport.slack.signing-secret", "rapport.slack.bot-token", "rapport.slack.app-token");

    private SlackCredentials() {}

    static boolean anyGiven(Environment environment) {
        return anyInEnvironment(environment)
                || FROM_PROPERTIES.stream().anyMatch(name -> StringUtils.hasText(environment.getProperty(name)));
    }

    /** The names that Slack itself uses; the playground never sets these, so they always mean a real workspace. */
    static boolean anyInEnvironment(Environment environment) {
        return FROM_ENVIRONMENT.stream().anyMatch(name -> StringUtils.hasText(environment.getProperty(name)));
    }
}

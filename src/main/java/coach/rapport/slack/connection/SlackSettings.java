package coach.rapport.slack.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;

/**
 * How to reach Slack, from {@code rapport.slack.*} or Slack's usual environment variables. What is not set is empty.
 *
 * @param signingSecret proves that HTTP requests come from Slack
 * @param botToken lets Rapport call Slack; begins with {@code xoxb-}
 * @param appToken turns on Socket Mode; begins with {@code xapp-}
 * @param apiUrl what Slack's method names are appended to; {@code {port}} stands for our own port
 */
public record SlackSettings(String signingSecret, String botToken, String appToken, String apiUrl) {
    public static final String SLACK = "https://slack.com/api/";

    public SlackSettings {
        if (!apiUrl.endsWith("/")) apiUrl = apiUrl + "/";
    }

    public static SlackSettings from(Environment environment) {
        return new SlackSettings(
                credential(environment, "rapport.slack.signing-secret", "SLACK_SIGNING_SECRET"),
                credential(environment, "rapport.slack.bot-token", "SLACK_BOT_TOKEN"),
                credential(environment, "rapport.slack.app-token", "SLACK_APP_TOKEN"),
                find(environment, "rapport.slack.api-url").orElse(SLACK));
    }

    /** Returns whether there is any credential at all. */
    public boolean present() {
        return overHttp() || overSocket() || !botToken.isEmpty();
    }

    public boolean overHttp() {
        return !signingSecret.isEmpty();
    }

    public boolean overSocket() {
        return !appToken.isEmpty();
    }

    /** Returns the names of the credentials without which the present ones are of no use. */
    public List<String> listMissing() {
        List<String> missing = new ArrayList<>();
        if (botToken.isEmpty()) missing.add("SLACK_BOT_TOKEN");
        if (!overHttp() && !overSocket())
            missing.add("SLACK_SIGNING_SECRET (for HTTP) or SLACK_APP_TOKEN (for Socket Mode)");
        return missing;
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "SlackSettings[http=%s, socket=%s, apiUrl=%s]".formatted(overHttp(), overSocket(), apiUrl);
    }

    private static String credential(Environment environment, String property, String variable) {
        return find(environment, property).or(() -> find(environment, variable)).orElse("");
    }

    private static Optional<String> find(Environment environment, String name) {
        return Optional.ofNullable(environment.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}

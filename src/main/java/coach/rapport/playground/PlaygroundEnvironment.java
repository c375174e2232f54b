package coach.rapport.playground;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Turns the playground on where no Slack credentials are set, and keeps it on this machine. */
class PlaygroundEnvironment implements EnvironmentPostProcessor, Ordered {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String asked = environment.getProperty(PlaygroundPart.SWITCH, "");
        boolean credentials = SlackCredentials.anyGiven(environment);
        if (credentials && asked.equalsIgnoreCase("true")) throw new PlaygroundRefused();
        if (credentials || asked.equalsIgnoreCase("false")) return;
        environment.getPropertySources().addFirst(new MapPropertySource("playground", settings(environment)));
    }

    private static Map<String, Object> settings(ConfigurableEnvironment environment) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(PlaygroundPart.SWITCH, "true");
        settings.put("server.address", "127.0.0.1");
        settings.put("rapport.slack.api-url", "http://127.0.0.1:{port}/playground/api/");
        settings.put("rapport.slack.signing-secret", random());
        settings.put("rapport.slack.bot-token", "xoxb-playground-" + random());
        String appToken = "xapp-playground-" + random();
        settings.put("rapport.playground.app-token", appToken);
        if (environment.getProperty("rapport.playground.socket-mode", Boolean.class, false)) {
            settings.put("rapport.slack.app-token", appToken);
        }
        return settings;
    }

    private static String random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

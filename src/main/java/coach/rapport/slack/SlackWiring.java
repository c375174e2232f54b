package coach.rapport.slack;

import coach.rapport.chat.Inbox;
import coach.rapport.chat.KeptFiles;
import coach.rapport.slack.connection.SlackServer;
import coach.rapport.slack.connection.SlackSettings;
import coach.rapport.slack.looking.SlackSurroundings;
import coach.rapport.slack.posting.SlackPlatform;
import coach.rapport.slack.receiving.EventsEndpoint;
import coach.rapport.slack.receiving.Reception;
import coach.rapport.slack.receiving.SocketMode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the module together. Where there is no Slack, nothing of it starts. */
@Configuration(proxyBeanMethods = false)
@Conditional(SlackConfigured.class)
class SlackWiring {
    static final String SLACKS_TIME = "slacksTime";
    private static final Duration LOOK_AFTER_SOCKET = Duration.ofSeconds(5);

    @Bean
    SlackSettings slackSettings(Environment environment) {
        SlackSettings settings = SlackSettings.from(environment);
        List<String> missing = settings.listMissing();
        if (!missing.isEmpty()) throw new IncompleteCredentials(missing);
        return settings;
    }

    @Bean
    SlackServer slackServer(SlackSettings settings, Environment environment) {
        Duration patience = environment.getProperty("rapport.slack.patience", Duration.class, Duration.ofSeconds(10));
        return new SlackServer(
                settings, patience, () -> Optional.ofNullable(environment.getProperty("local.server.port")));
    }

    @Bean
    SlackPlatform slackPlatform(SlackServer server, KeptFiles kept) {
        return new SlackPlatform(server, kept);
    }

    @Bean
    SlackSurroundings slackSurroundings(SlackServer server) {
        return new SlackSurroundings(server);
    }

    @Bean
    SlackHealth slackHealthIndicator(SlackServer server, Clock clock) {
        return new SlackHealth(server, clock);
    }

    @Bean
    Reception slackReception(SlackSettings settings, Inbox inbox) {
        return new Reception(settings, inbox);
    }

    /** @param time by which Slack stamps what it sends: the real one, even where Rapport's clock was moved ahead */
    @Bean
    ServletRegistrationBean<EventsEndpoint> slackEvents(
            SlackSettings settings, Reception reception, @Qualifier(SLACKS_TIME) ObjectProvider<Clock> time) {
        Clock clock = time.getIfAvailable(Clock::systemUTC);
        var endpoint = new ServletRegistrationBean<>(new EventsEndpoint(reception, settings, clock), "/slack/events");
        endpoint.setEnabled(settings.overHttp());
        return endpoint;
    }

    @Bean
    SocketMode slackSocketMode(SlackServer server, SlackSettings settings, Reception reception) {
        return new SocketMode(server, settings, reception, LOOK_AFTER_SOCKET);
    }
}

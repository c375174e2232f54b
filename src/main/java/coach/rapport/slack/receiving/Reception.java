package coach.rapport.slack.receiving;

import coach.rapport.chat.Inbox;
import coach.rapport.slack.connection.SlackSettings;
import coach.rapport.slack.connection.VirtualThreads;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where everything from Slack arrives, over HTTP or the socket, once it is known to be genuine. */
public final class Reception {
    private final AppConfig config;
    private final App app;

    public Reception(SlackSettings settings, Inbox inbox) {
        // Nothing on this path calls Slack; the app insists on a client all the same.
        Slack unused = Slack.getInstance(new SlackConfig());
        config = AppConfig.builder()
                .slack(unused)
                .singleTeamBotToken(settings.botToken())
                .signingSecret(settings.signingSecret())
                .executorServiceProvider(new VirtualThreads())
                .allEventsApiAutoAckEnabled(true)
                .authTestCacheEnabled(true)
                .build();
        app = new App(config, unused, new ArrayList<>(List.of(new TakingIn(inbox))));
    }

    AppConfig config() {
        return config;
    }

    /**
     * @return what to answer; taken in by then
     * @throws Exception where it could not be taken in: Slack must hear so, and sends it again
     */
    Response receive(String body, Map<String, List<String>> headers) throws Exception {
        if (!Bodies.concernsUs(body)) return Response.ok();
        return receive(new SlackRequestParser(config)
                .parse(SlackRequestParser.HttpRequest.builder()
                        .requestUri("/slack/events")
                        .queryString(Map.of())
                        .requestBody(body)
                        .headers(new RequestHeaders(headers))
                        .remoteAddress("")
                        .build()));
    }

    Response receive(Request<?> request) throws Exception {
        return app.run(request);
    }
}

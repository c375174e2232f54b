package coach.rapport.slack.connection;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.MethodsConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The Slack server that we talk to, and the one client that does. */
public final class SlackServer implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final SlackSettings settings;
    private final Duration patience;
    private final Supplier<Optional<String>> ownPort;
    private @Nullable Slack slack;

    /**
     * @param patience how long one call may take in all
     * @param ownPort the port that this process listens on, once it does; only asked where the address needs it
     */
    public SlackServer(SlackSettings settings, Duration patience, Supplier<Optional<String>> ownPort) {
        this.settings = settings;
        this.patience = patience;
        this.ownPort = ownPort;
    }

    /** @throws NotListeningYet where the server is our own and has not started */
    public MethodsClient methods() {
        return slack().methods(settings.botToken());
    }

    /** @throws NotListeningYet where the server is our own and has not started */
    public synchronized Slack slack() {
        Slack known = slack;
        if (known != null) return known;
        Slack made = connect(address());
        slack = made;
        return made;
    }

    @Override
    public synchronized void close() throws Exception {
        if (slack != null) slack.close();
    }

    private String address() {
        String url = settings.apiUrl();
        if (!url.contains("{port}")) return url;
        return url.replace("{port}", ownPort.get().orElseThrow(NotListeningYet::new));
    }

    private Slack connect(String address) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(address);
        config.setExecutorServiceProvider(new VirtualThreads());
        MethodsConfig withoutStatistics = new MethodsConfig();
        withoutStatistics.setStatsEnabled(false);
        config.setMethodsConfig(withoutStatistics);
        config.setStatsEnabled(false);
        SlackHttpClient http = new SlackHttpClient(client(config));
        http.setConfig(config);
        return Slack.getInstance(config, http);
    }

    private OkHttpClient client(SlackConfig config) {
        return SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                // It would post a message a second time after a connection broke, and Slack has no key to know it by.
                .retryOnConnectionFailure(false)
                .connectTimeout(CONNECT)
                .readTimeout(patience)
                .callTimeout(patience)
                .build();
    }

    /** The server is in this very process and does not listen yet. */
    public static final class NotListeningYet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotListeningYet() {
            super("the web server has not started yet");
        }
    }
}

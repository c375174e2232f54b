package coach.rapport.slack.receiving;

import coach.rapport.slack.connection.SlackServer;
import coach.rapport.slack.connection.SlackSettings;
import com.slack.api.Slack;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import com.slack.api.socket_mode.response.AckResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Receives over a connection that we open, for workspaces that cannot reach us over HTTP. */
public final class SocketMode implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SocketMode.class);
    private static final int READERS = 1;
    private static final int HANDSHAKE_STEPS = 150;
    private static final long HANDSHAKE_STEP_MILLIS = 100;

    private final SlackServer server;
    private final SlackSettings settings;
    private final Reception reception;
    private final Duration interval;
    private @Nullable Watch watch;

    /** @param interval how often the connection is looked after, and how long to wait after a failure */
    public SocketMode(SlackServer server, SlackSettings settings, Reception reception, Duration interval) {
        this.server = server;
        this.settings = settings;
        this.reception = reception;
        this.interval = interval;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.overSocket();
    }

    @Override
    public synchronized void start() {
        if (watch != null) return;
        Watch started = new Watch();
        watch = started;
        Thread.ofVirtual().name("slack-socket").start(started);
    }

    @Override
    public synchronized void stop() {
        if (watch != null) watch.end();
        watch = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }

    private void envelope(SocketModeClient client, String message) {
        Thread.ofVirtual().start(() -> {
            try {
                take(client, message);
            } catch (Exception notTakenIn) {
                // Not acknowledged, so Slack sends it again. The message may quote what a person wrote.
                log.error(
                        "could not take in what Slack sent: {}",
                        notTakenIn.getClass().getName());
            }
        });
    }

    private void take(SocketModeClient client, String message) throws Exception {
        Envelope envelope = Envelope.read(message);
        if (envelope.id().isEmpty()) return;
        if (envelope.concernsUs()) {
            SocketModeRequest request = new SocketModeRequestParser(reception.config()).parse(message);
            if (request != null) reception.receive(request.getBoltRequest());
        }
        client.sendSocketModeResponse(new AckResponse(envelope.id()));
    }

    /** Keeps one connection open. The SDK's own watch ends for good at its first unexpected answer. */
    private final class Watch implements Runnable {
        private final CountDownLatch ended = new CountDownLatch(1);
        private @Nullable SocketModeClient client;
        private volatile boolean lost;

        @Override
        public void run() {
            try {
                do look();
                while (!ended.await(interval.toMillis(), TimeUnit.MILLISECONDS));
                close();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }

        void end() {
            ended.countDown();
        }

        private void look() {
            try {
                if (client != null && client.verifyConnection()) return;
                lost = false;
                if (client == null) client = connect();
                else client.connectToNewEndpoint();
                settle(client);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } catch (Exception unreachable) {
                log.warn("no connection to Slack: {}", unreachable.getClass().getSimpleName());
            }
        }

        /** Connecting goes on in the background; to begin anew before it is through would never get anywhere. */
        private void settle(SocketModeClient connecting) throws InterruptedException {
            for (int step = 0; step < HANDSHAKE_STEPS && !lost && !connecting.verifyConnection(); step++) {
                if (ended.await(HANDSHAKE_STEP_MILLIS, TimeUnit.MILLISECONDS)) return;
            }
        }

        private SocketModeClient connect() throws Exception {
            Slack slack = server.slack();
            SocketModeClient made = new SocketModeClientJavaWSImpl(
                    slack,
                    settings.appToken(),
                    slack.issueSocketModeUrl(settings.appToken()),
                    READERS,
                    new ConcurrentLinkedMessageQueue(),
                    false,
                    false,
                    interval.toMillis());
            made.addWebSocketMessageListener(message -> envelope(made, message));
            made.addWebSocketCloseListener((code, reason) -> lost = true);
            made.connect();
            return made;
        }

        private void close() {
            try {
                if (client != null) client.close();
            } catch (Exception gone) {
                log.info("the connection to Slack was gone: {}", gone.getClass().getSimpleName());
            }
        }
    }
}

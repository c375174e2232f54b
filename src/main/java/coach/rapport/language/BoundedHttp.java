package coach.rapport.language;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;

/**
 * HTTP that reads no more than a reply can sensibly have, in the thread that asks: whoever interrupts it ends the
 * reading. LangChain4j's own reads whatever comes, and streams on a pool that all streams share.
 */
final class BoundedHttp implements HttpClient {
    /** In bytes. An answer of the longest length, with all that servers add to each word, is far below. */
    private static final long LARGEST = 1_000_000;

    private final java.net.http.HttpClient client;
    private final Duration timeout;

    private BoundedHttp(Duration timeout) {
        this.timeout = timeout;
        this.client = java.net.http.HttpClient.newBuilder()
                .connectTimeout(timeout)
                // A connection for each call. Over HTTP/2 all would share one, and Java fails every call beyond what
                // the
                // server lets into it, often 100; and small servers without TLS know nothing of the upgrade.
                .version(Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try (InputStream body = send(request).body()) {
            return success(new String(body.readNBytes((int) LARGEST), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        UntilNotUnderstood events = new UntilNotUnderstood(listener);
        try (InputStream body = send(request).body()) {
            events.onOpen(success(""));
            parser.parse(body, events);
        } catch (IOException | RuntimeException broken) {
            events.onError(broken);
        }
        events.end();
    }

    private static SuccessfulHttpResponse success(String body) {
        return SuccessfulHttpResponse.builder().statusCode(200).body(body).build();
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
        HttpResponse<InputStream> response = sent(request);
        if (response.statusCode() / 100 == 2) return response;
        response.body().close();
        throw new ModelRefused(response.statusCode(), RetryAfter.of(response.headers()));
    }

    private HttpResponse<InputStream> sent(HttpRequest request) throws IOException {
        try {
            return client.send(translated(request), BodyHandlers.limiting(BodyHandlers.ofInputStream(), LARGEST));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnusableReply("interrupted");
        }
    }

    private java.net.http.HttpRequest translated(HttpRequest request) {
        var builder =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url())).timeout(timeout);
        builder.method(
                request.method().name(),
                request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    /** As LangChain4j wants it. */
    static final class Builder implements HttpClientBuilder {
        private Duration connectTimeout = Duration.ofSeconds(8);
        private Duration readTimeout = connectTimeout;

        @Override
        public Duration connectTimeout() {
            return connectTimeout;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            connectTimeout = timeout;
            return this;
        }

        @Override
        public Duration readTimeout() {
            return readTimeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            readTimeout = timeout;
            return this;
        }

        @Override
        public HttpClient build() {
            return new BoundedHttp(readTimeout);
        }
    }
}

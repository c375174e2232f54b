package coach.rapport.language.standin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Bytes out, bytes in: what really is on the wire. */
record RawClient(ModelStandIn standIn, Duration timeout) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static RawClient of(ModelStandIn standIn) {
        return new RawClient(standIn, Duration.ofSeconds(20));
    }

    RawClient patientFor(Duration other) {
        return new RawClient(standIn, other);
    }

    HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return post(body, false);
    }

    HttpResponse<String> post(String body, boolean streaming) throws IOException, InterruptedException {
        return send(request(chatPath(streaming)).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Asks Ollama about a model. */
    HttpResponse<String> show(String model) throws IOException, InterruptedException {
        return send(request("/api/show").POST(BodyPublishers.ofString("{\"model\": \"" + model + "\"}")));
    }

    /** Asks Anthropic without saying which version of the protocol it is. */
    HttpResponse<String> withoutVersion() throws IOException, InterruptedException {
        URI address = URI.create(standIn.address() + "/messages");
        return send(HttpRequest.newBuilder(address)
                .header("x-api-key", standIn.key().orElseThrow())
                .POST(BodyPublishers.ofString(question(false))));
    }

    HttpResponse<String> ask(boolean streaming) throws IOException, InterruptedException {
        return post(question(streaming), streaming);
    }

    /** The shortest question each protocol allows. */
    String question(boolean streaming) {
        return switch (standIn.protocol()) {
            case OPENAI, OLLAMA ->
                "{\"model\": \"%s\", \"stream\": %s, \"messages\": [{\"role\": \"user\", \"content\": \"Why?\"}]}"
                        .formatted(standIn.model(), streaming);
            case ANTHROPIC ->
                "{\"model\": \"%s\", \"stream\": %s, \"max_tokens\": 100, \"messages\": [{\"role\": \"user\", \"content\": \"Why?\"}]}"
                        .formatted(standIn.model(), streaming);
            case GEMINI -> "{\"contents\": [{\"parts\": [{\"text\": \"Why?\"}]}]}";
        };
    }

    private String chatPath(boolean streaming) {
        return switch (standIn.protocol()) {
            case OPENAI -> "/chat/completions";
            case ANTHROPIC -> "/messages";
            case GEMINI ->
                "/models/" + standIn.model() + (streaming ? ":streamGenerateContent?alt=sse" : ":generateContent");
            case OLLAMA -> "/api/chat";
        };
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(standIn.address() + path)).timeout(timeout);
        String key = standIn.key().orElse("");
        return switch (standIn.protocol()) {
            case OPENAI -> request.header("Authorization", "Bearer " + key);
            case ANTHROPIC -> request.header("x-api-key", key).header("anthropic-version", "2023-06-01");
            case GEMINI -> request.header("x-goog-api-key", key);
            case OLLAMA -> request;
        };
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}

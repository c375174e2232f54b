package coach.rapport.language;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A server that is completely named. */
record ModelServer(ModelKind kind, URI address, String model, Optional<String> key, Duration timeout) {
    private static final String PREFIX = "rapport.language.";

    /**
     * Returns the server that the settings name, or empty where they name none.
     *
     * @throws LanguageMistake where they name one by halves
     */
    static Optional<ModelServer> from(LanguageProperties settings) {
        ModelKind kind = kind(settings.provider());
        Optional<String> model = set(settings.model());
        Optional<String> address = set(settings.baseUrl());
        Optional<String> key = set(settings.apiKey());
        if (model.isEmpty() && address.isEmpty() && key.isEmpty()) return Optional.empty();
        URI url = url(address.orElse(kind.address()));
        String name = model.orElseThrow(() -> missing("model", "the name of the model"));
        if (key.isEmpty() && !onThisMachine(url)) throw missing("api-key", "the server's key");
        return Optional.of(new ModelServer(kind, url, name, key, checked(settings.timeout())));
    }

    private static ModelKind kind(String provider) {
        if (provider.isBlank()) return ModelKind.OPENAI;
        return ModelKind.find(provider)
                .orElseThrow(() -> new LanguageMistake(
                        "%sprovider is \"%s\", which this version does not know. Use one of %s, or leave it out."
                                .formatted(PREFIX, provider, kinds())));
    }

    private static String kinds() {
        return Arrays.stream(ModelKind.values()).map(ModelKind::id).collect(Collectors.joining(", "));
    }

    private static Optional<String> set(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static LanguageMistake missing(String name, String what) {
        return new LanguageMistake(
                "%s%s is missing. Set it to %s, or unset the other %s* settings to use the built-in voice."
                        .formatted(PREFIX, name, what, PREFIX));
    }

    private static URI url(String address) {
        try {
            URI url = URI.create(address);
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            if (url.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) return url;
        } catch (IllegalArgumentException notAnAddress) {
            // Said below.
        }
        throw new LanguageMistake(PREFIX + "base-url is not an address. Use one such as https://api.openai.com/v1.");
    }

    /** Whether the server runs on this machine: by its spelling, since what a name resolves to may change. */
    boolean onThisMachine() {
        return onThisMachine(address);
    }

    private static boolean onThisMachine(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("localhost")) return true;
        boolean literal = host.startsWith("[") || host.matches("[0-9.]+");
        try {
            return literal
                    && InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException notLiteral) {
            return false;
        }
    }

    private static Duration checked(Duration timeout) {
        if (timeout.compareTo(Duration.ofMillis(100)) >= 0 && timeout.compareTo(Duration.ofMinutes(2)) <= 0)
            return timeout;
        throw new LanguageMistake(PREFIX + "timeout must be from 100ms to 2m. Use one such as 8s.");
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "ModelServer[model=%s]".formatted(model);
    }
}

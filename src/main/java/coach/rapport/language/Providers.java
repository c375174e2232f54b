package coach.rapport.language;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names who runs a model, from the settings. */
final class Providers {
    private static final String NOT_STATED = "Whoever set Rapport up has not said how long it keeps what it is sent.";

    private Providers() {}

    static Provider of(ModelServer server, LanguageProperties settings) {
        String name = given(settings.shownAs()).orElseGet(() -> name(server));
        String retention = given(settings.retention()).orElse(NOT_STATED);
        return new Provider(name, retention, key(server, name, retention));
    }

    private static Optional<String> given(@Nullable String setting) {
        return Optional.ofNullable(setting).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String name(ModelServer server) {
        if (server.onThisMachine()) return "the machine that Rapport runs on";
        boolean own = server.address()
                .getHost()
                .equals(URI.create(server.kind().address()).getHost());
        return own ? server.kind().company() : "the server " + server.address().getHost();
    }

    private static String key(ModelServer server, String name, String retention) {
        String all = String.join("\n", server.kind().id(), server.address().toString(), name, retention);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 18);
    }
}

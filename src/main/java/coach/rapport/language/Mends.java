package coach.rapport.language;

import java.util.Optional;

/** What whoever runs Rapport can do about a failure. */
final class Mends {
    private Mends() {}

    static Optional<String> of(String kind) {
        return switch (kind) {
            case "http 401", "http 403" ->
                Optional.of("The server refuses the key. Check rapport.language.api-key, and what the key may do.");
            case "http 404" ->
                Optional.of("The server does not know the model, or the address is not the protocol's. Check"
                        + " rapport.language.model and rapport.language.base-url.");
            case "http 400" ->
                Optional.of("The server does not take the request. Check rapport.language.provider and"
                        + " rapport.language.model, and with gemini the key too, which it refuses in this way.");
            case FailureKind.NOT_REACHABLE ->
                Optional.of("The server cannot be reached. Check rapport.language.base-url and that it is running.");
            case "http 429" -> Optional.of("The server wants fewer requests, or its quota is used up.");
            default -> Optional.empty();
        };
    }
}

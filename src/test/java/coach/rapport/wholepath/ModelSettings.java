package coach.rapport.wholepath;

import coach.rapport.language.standin.ModelStandIn;
import java.util.Locale;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Points the application at a model server of the test's own. */
final class ModelSettings {
    static final String RETENTION = "It forgets what it is sent within a day.";

    private ModelSettings() {}

    /** @param shownAs whom the notice is to name: by itself it would say that this machine runs the model */
    static void point(DynamicPropertyRegistry settings, ModelStandIn server, String shownAs) {
        String provider = server.protocol().name().toLowerCase(Locale.ROOT);
        settings.add("rapport.language.provider", () -> provider);
        settings.add("rapport.language.base-url", server::address);
        settings.add("rapport.language.model", server::model);
        settings.add("rapport.language.shown-as", () -> shownAs);
        settings.add("rapport.language.retention", () -> RETENTION);
        // Nothing is waited for in vain here; a busy machine may take its time.
        settings.add("rapport.language.timeout", () -> "30s");
        server.key().ifPresent(key -> settings.add("rapport.language.api-key", () -> key));
    }
}

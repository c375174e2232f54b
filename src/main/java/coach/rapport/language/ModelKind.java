package coach.rapport.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose protocol a server speaks. */
enum ModelKind {
    OPENAI("OpenAI", "https://api.openai.com/v1"),
    ANTHROPIC("Anthropic", "https://api.anthropic.com/v1"),
    GEMINI("Google", "https://generativelanguage.googleapis.com/v1beta"),
    OLLAMA("Ollama", "http://localhost:11434");

    private final String company;
    private final String address;

    ModelKind(String company, String address) {
        this.company = company;
        this.address = address;
    }

    String company() {
        return company;
    }

    /** Returns where it is found when no address is set. */
    String address() {
        return address;
    }

    /** Returns the value that selects it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ModelKind> find(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

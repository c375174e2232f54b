package coach.rapport.language.standin;

import java.util.Optional;
import java.util.function.BiFunction;

/** Whose protocol a stand-in speaks. */
public enum Protocol {
    OPENAI("/v1", "gpt-4o-mini", "sk-stand-in", OpenAiDialect::new),
    ANTHROPIC("/v1", "claude-sonnet-4-5", "sk-ant-stand-in", AnthropicDialect::new),
    GEMINI("/v1beta", "gemini-2.5-flash", "AIzaStandIn", GeminiDialect::new),
    /** Has no keys: it is meant for one's own machine. */
    OLLAMA("", "qwen3:4b", "", (model, _) -> new OllamaDialect(model));

    private final String base;
    private final String model;
    private final String key;
    private final BiFunction<String, String, Dialect> dialect;

    Protocol(String base, String model, String key, BiFunction<String, String, Dialect> dialect) {
        this.base = base;
        this.model = model;
        this.key = key;
        this.dialect = dialect;
    }

    /** The key without which the stand-in refuses; empty where the protocol has none. */
    public Optional<String> key() {
        return Optional.of(key).filter(one -> !one.isEmpty());
    }

    /** Whether the provider withholds answers, as {@link Fault.Filtered} does. */
    public boolean filters() {
        return this != OLLAMA;
    }

    /** Whether usage says how much of the prompt came from a cache. */
    public boolean tellsCached() {
        return this != OLLAMA;
    }

    String model() {
        return model;
    }

    /** Where the paths begin, behind the port. */
    String base() {
        return base;
    }

    Dialect dialect(String servedModel) {
        return dialect.apply(servedModel, key);
    }
}

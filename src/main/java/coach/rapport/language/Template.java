package coach.rapport.language;

import dev.langchain4j.model.input.PromptTemplate;
import java.util.Map;

/**
 * A text from {@code prompts/} with places to fill, such as <code>{{name}}</code>. Only what Rapport's authors wrote
 * goes into it: words of learners and models go into {@link Prompt.Message}s, where they cannot fill a place.
 */
public final class Template {
    private final PromptTemplate template;

    public Template(String text) {
        this.template = PromptTemplate.from(text);
    }

    /** @throws IllegalArgumentException where a place is left without a value */
    public String filled(Map<String, String> values) {
        return template.apply(Map.copyOf(values)).text();
    }
}

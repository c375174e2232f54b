package coach.rapport.language;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.service.output.JsonSchemas;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers in the form of a record: as a schema that the model is given, and read back. */
final class Forms {
    private static final Logger log = LoggerFactory.getLogger(Forms.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Forms() {}

    static ResponseFormat of(Class<? extends Record> form) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchemas.jsonSchemaFrom(form).orElseThrow())
                .build();
    }

    /** Returns what was said in the form; empty where it does not fit. */
    static <T extends Record> Optional<T> read(String said, Class<T> form) {
        try {
            return Optional.ofNullable(JSON.readValue(json(said), form));
        } catch (JacksonException | IllegalArgumentException problem) {
            // The message would quote what was said.
            log.warn("language model's answer does not fit {}", form.getSimpleName());
            return Optional.empty();
        }
    }

    // Some models wrap it in a fence, or in a sentence.
    private static String json(String said) {
        int start = said.indexOf('{');
        int end = said.lastIndexOf('}');
        return start < 0 || end < start ? said : said.substring(start, end + 1);
    }
}

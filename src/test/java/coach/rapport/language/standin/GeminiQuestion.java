package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The body of a generateContent request, checked. Fields for tools, safety and the like are known but not looked into. */
record GeminiQuestion(JsonNode body) {
    private static final Set<String> KNOWN = Set.of(
            "model",
            "contents",
            "tools",
            "toolConfig",
            "safetySettings",
            "systemInstruction",
            "generationConfig",
            "cachedContent",
            "serviceTier",
            "store");

    Asked read(boolean streaming) {
        Json.findUnknown(body, KNOWN).ifPresent(name -> {
            throw GeminiErrors.unknownField(name, "");
        });
        List<Asked.Message> messages = messages();
        GeminiSettings settings = new GeminiSettings(body.path("generationConfig"));
        return new Asked(
                // Its role, if any, is not looked at.
                text("system_instruction", body.path("systemInstruction")),
                messages,
                settings.findSchema(),
                streaming,
                settings.maxTokens(),
                true,
                // Gemini caches unasked, as OpenAI does.
                messages.size() + 1);
    }

    private List<Asked.Message> messages() {
        List<Asked.Message> messages = new ArrayList<>();
        for (var content : Json.numbered(body.path("contents"))) {
            messages.add(message("contents[%d]".formatted(content.getKey()), content.getValue()));
        }
        if (messages.isEmpty()) throw invalid("contents: contents is not specified");
        return messages;
    }

    private static Asked.Message message(String place, JsonNode content) {
        String role = content.path("role").asString("user");
        if (!Set.of("user", "model").contains(role))
            throw GeminiErrors.invalid("Please use a valid role: user, model.");
        String text = text(place, content);
        if (text.isEmpty()) throw invalid(place + ".parts: contents.parts must not be empty.");
        return new Asked.Message(role.equals("user") ? Asked.Role.USER : Asked.Role.MODEL, text);
    }

    private static String text(String place, JsonNode content) {
        Json.findUnknown(content, Set.of("parts", "role")).ifPresent(name -> {
            throw GeminiErrors.unknownField(name, place);
        });
        return content.path("parts")
                .valueStream()
                .map(part -> part(place, part))
                .collect(Collectors.joining("\n"));
    }

    private static String part(String place, JsonNode part) {
        String text = part.path("text").asString("");
        if (text.isEmpty()) {
            throw invalid(place + ".parts.data: required oneof field 'data' must have one initialized field");
        }
        return text;
    }

    private static Refusal invalid(String why) {
        return GeminiErrors.invalid("* GenerateContentRequest." + why);
    }
}

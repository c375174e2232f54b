package coach.rapport.language.standin;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What providers ask of a JSON schema beyond its being one. */
final class SchemaRules {
    private SchemaRules() {}

    /** Returns an object in the schema that does not forbid further properties. */
    static Optional<JsonNode> findOpenObject(JsonNode schema) {
        return objects(schema)
                .filter(object -> object.path("additionalProperties").asBoolean(true))
                .findFirst();
    }

    /** Returns a property that an answer may leave out. */
    static Optional<String> findOptionalProperty(JsonNode schema) {
        return objects(schema).flatMap(SchemaRules::optional).findFirst();
    }

    /** Returns one of the given keywords that stands anywhere in the schema. */
    static Optional<String> findKeyword(JsonNode schema, Set<String> keywords) {
        return all(schema)
                .flatMap(part -> part.propertyNames().stream())
                .filter(keywords::contains)
                .findFirst();
    }

    private static Stream<String> optional(JsonNode object) {
        Set<String> required =
                object.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return object.path("properties").propertyNames().stream().filter(name -> !required.contains(name));
    }

    private static Stream<JsonNode> objects(JsonNode schema) {
        return all(schema).filter(part -> part.path("type").toString().contains("\"object\""));
    }

    /** A schema with all schemas in it. */
    private static Stream<JsonNode> all(JsonNode schema) {
        if (!schema.isObject()) return Stream.empty();
        Stream<JsonNode> named = Stream.of("properties", "$defs", "definitions")
                .flatMap(name -> schema.path(name).valueStream());
        Stream<JsonNode> listed =
                Stream.of("anyOf", "allOf").flatMap(name -> schema.path(name).valueStream());
        Stream<JsonNode> parts =
                Stream.of(Stream.of(schema.path("items")), named, listed).flatMap(one -> one);
        return Stream.concat(Stream.of(schema), parts.flatMap(SchemaRules::all));
    }
}

package coach.rapport.language;

/**
 * Who runs the model, as people are told before their words go there.
 *
 * @param name of the company or the machine, such as {@code Anthropic} or {@code the server models.example.com}
 * @param retention what it does with what it was sent, as a sentence; says so where nobody has said it
 * @param key changes when name, address or retention do: then people are asked again; at most 20 characters
 */
public record Provider(String name, String retention, String key) {}
